/** The values that the parts of `facts.json` are made of. */
import * as z from 'zod/mini';
import {daysOf} from '../model/edtf.ts';
import {LANGUAGES, type Language} from '../model/model.ts';
import {object, tagged} from './containers.ts';
import {DAY, EDTF} from './dates.ts';
import {expected} from './expected.ts';
import {FACT_ID, UNIT_ID, WORD_ID} from './ids.ts';

/** `http:` or `https:`, and nothing a page could run. */
export const WEB_ADDRESS = /^https?:\/\/\S+$/;

/** An object with a key for each language. */
export function byLanguage<T extends z.core.$ZodType>(value: T) {
  return object(
    Object.fromEntries(LANGUAGES.map((language) => [language, value])) as Record<Language, T>,
  );
}

export function stringLike(pattern: RegExp, what: string) {
  return z.string().check(z.regex(pattern, {error: expected(what)}));
}

export function wholeFrom(least: number) {
  const error = expected(`a whole number from ${least}`);
  return z.int({error}).check(z.minimum(least, {error}));
}

/** By code points, as JSON Schema counts; `.length` would count an emoji twice. */
const AT_MOST_20000 = /^[\s\S]{0,20000}$/u;

/** For a check that joins two values, and so has a whole sentence to say. */
export function wrong(input: unknown, message: string) {
  return {code: 'custom', input, message} as const;
}

export function valueSchemas() {
  const text = z.string().check(
    z.regex(AT_MOST_20000, {
      error: expected('a string of at most 20000 characters'),
      abort: true,
    }),
    z.regex(/\S/, {error: expected('a string that is not blank')}),
  );
  const localizedText = byLanguage(text);
  return {
    text,
    localizedText,
    word: stringLike(WORD_ID, 'an id such as "china-israel-hub"'),
    factId: stringLike(FACT_ID, 'the id of a fact, such as "putuo.parks"'),
    unitId: stringLike(UNIT_ID, 'the id of a unit, such as "home", "CNY" or "visit/month"'),
    // What refers to a thing is any string here: that there is no such thing, and which is near, helps more than a shape.
    wordRef: z.string(),
    factRef: z.string(),
    unitRef: z.string(),
    day: stringLike(DAY, 'a day such as "2023-09-27"'),
    edtf: stringLike(EDTF, 'a date such as "2023-09-27", "2018-10" or "2016/2017"').check(
      z.check(({value, issues}) => {
        const {start, end} = daysOf(value);
        if (start !== null && end !== null && start > end) {
          issues.push(wrong(value, value.replace('/', ' comes after ')));
        }
      }),
    ),
    basis: tagged('by', [
      object({by: z.literal('stated')}),
      object({by: z.literal('inferred'), why: localizedText}),
    ]),
  };
}

export type ValueSchemas = ReturnType<typeof valueSchemas>;
