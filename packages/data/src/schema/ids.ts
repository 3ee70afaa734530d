/** What an id looks like, for seeds, `facts.json`, `createDataset` and the elements: it works in attributes, file names and code. */

const WORD = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';

/** Subjects, metrics, documents, dimensions and their values: `china-israel-hub`. */
export const WORD_ID = new RegExp(`^${WORD}$`);

/** `<subject>.<slug>`: `putuo.fiscal-revenue-2023`. */
export const FACT_ID = new RegExp(`^${WORD}\\.${WORD}$`);

/** Currencies have their capitals, rates a stroke: `CNY`, `km2`, `visit/month`. */
export const UNIT_ID = new RegExp(`^(?:[A-Z]{3}|${WORD}(?:/${WORD})?)$`);

/**
 * Whether a text has the shape of a fact's id. It need not be one that exists.
 *
 * @example
 * ```ts
 * import {isFactId} from '@putuo/data/query';
 * isFactId('putuo.fiscal-revenue-2023'); // => true
 * isFactId('Putuo/Revenue'); // => false
 * ```
 */
export function isFactId(text: string): boolean {
  return FACT_ID.test(text);
}
