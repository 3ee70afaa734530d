/**
 * The little of EDTF (ISO 8601-2) that our data writes: a day, a month, a year, a decade `193X`,
 * an interval of these, open with `..`, and the marks `~ ? %`. Periods come with their first and last day
 * worked out; this reads the other dates. No `Date` in the reader's time zone is ever made.
 */

/** A date as its parts are written; `year` may be `193X`, and empty where it need not be said again. */
export interface DateParts {
  readonly year: string;
  readonly month: number | null;
  readonly day: number | null;
}

export interface MarkedDate extends DateParts {
  /** `~` around, `?` possibly, `%` both. */
  readonly mark: string;
}

/** `null` for an open end, `undefined` where the text is no such date. */
type Ends = readonly [from: MarkedDate | null | undefined, to: MarkedDate | null | undefined];

const DATE = /^(\d{4}|\d{3}X|\d\dXX)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?([~?%]?)$/;

function dateOf(edtf: string): MarkedDate | null | undefined {
  if (edtf === '..' || edtf === '') return null;
  const found = DATE.exec(edtf);
  if (!found) return undefined;
  const [, year = '', month, day, mark = ''] = found;
  return {year, month: Number(month) || null, day: Number(day) || null, mark};
}

/** Both ends of a date or an interval; one date is both. */
export function endsOf(edtf: string): Ends {
  const [from = '', to = from, ...more] = edtf.split('/');
  return more.length > 0 || edtf === '' ? [undefined, undefined] : [dateOf(from), dateOf(to)];
}

const two = (value: number) => String(value).padStart(2, '0');

function firstDay({year, month, day}: DateParts): string {
  return `${year.replace(/X/g, '0')}-${two(month ?? 1)}-${two(day ?? 1)}`;
}

function lastDay({year, month, day}: DateParts): string {
  const last = year.replace(/X/g, '9');
  const ofMonth = () => new Date(Date.UTC(Number(last), month ?? 12, 0)).getUTCDate();
  return `${last}-${two(month ?? 12)}-${two(day ?? ofMonth())}`;
}

/** First and last day of a date or interval; `null` where it is open, and where the text is no such date. */
export function daysOf(edtf: string): {readonly start: string | null; readonly end: string | null} {
  const [from, to] = endsOf(edtf);
  return {start: from ? firstDay(from) : null, end: to ? lastDay(to) : null};
}
