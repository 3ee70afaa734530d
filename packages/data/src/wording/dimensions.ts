import {textIn} from './language.ts';
import type {Figure} from '../model/model.ts';
import {wordsIn} from './pick.ts';
import {filled} from './words.ts';

/** Looks up what is the record's own: a key may be called `constructor`. */
function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/**
 * The value of one dimension of a figure in words. A value that its metric does not list is given as it stands;
 * empty where the figure is not broken down by that dimension.
 *
 * @example
 * ```ts
 * import {dimensionText, fact} from '@putuo/data';
 * dimensionText(fact('china-israel-hub-phase-1.office-space'), 'use', 'en'); // => 'offices'
 * ```
 */
export function dimensionText(figure: Figure, dimension: string, lang?: string | null): string {
  const value = own(figure.dimensions, dimension);
  if (value === undefined) return '';
  const text = own(own(figure.metric.dimensions, dimension)?.values, value);
  return text ? textIn(text, lang) : value;
}

/** The values of all dimensions of a figure in words, in the order of the figure; empty where it has none. */
export function dimensionTexts(figure: Figure, lang?: string | null): readonly string[] {
  return Object.keys(figure.dimensions ?? {}).map((id) => dimensionText(figure, id, lang));
}

/** The same in brackets, to follow the name of a measure; empty where the figure has no dimensions. */
export function dimensionsText(figure: Figure, lang: string | null | undefined): string {
  const texts = dimensionTexts(figure, lang);
  const words = wordsIn(lang);
  return texts.length > 0 ? filled(words.aside, texts.join(words.list)) : '';
}
