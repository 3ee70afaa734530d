import type {Period} from '../../src/model/model.ts';

/** What words like "last year" say, seen from the document's own date. */
export interface RelativeWord {
  readonly text: string;
  /** What the period would have to be, for a message. */
  readonly means: string;
  agreesWith: (period: Period) => boolean;
}

const LAST_YEAR = /(?<!\p{L})(?:last|previous) year(?!\p{L})/iu;
const THIS_YEAR = /(?<!\p{L})(?:this|(?:this )?current|the) year(?: to date)?(?!\p{L}|\s*\d)/iu;
const PAST_YEARS = /(?<!\p{L})(?:past|last) \p{L}+ (?:years|months)(?!\p{L})/iu;

/** `published` is the EDTF date of the document, a day or a month. */
export function relativeWordsIn(text: string, published: string): RelativeWord[] {
  const year = Number(published.slice(0, 4));
  const of = (pattern: RegExp, means: string, agreesWith: RelativeWord['agreesWith']) => {
    const found = pattern.exec(text)?.[0];
    return found ? [{text: found, means, agreesWith}] : [];
  };
  const within = (wanted: number) => (period: Period) =>
    [period.start, period.end].every((date) => date === null || date.startsWith(String(wanted)));
  return [
    ...of(LAST_YEAR, String(year - 1), within(year - 1)),
    ...of(THIS_YEAR, String(year), within(year)),
    ...of(PAST_YEARS, `an end in ${published}`, ({end, precision}) => {
      const length = {day: 10, month: 7, year: 4, decade: 3}[precision];
      return end?.slice(0, length) === published.slice(0, length);
    }),
  ];
}
