import edtf from 'edtf';
import type {Basis, Period} from '../../src/model/model.ts';
import {EDTF} from '../../src/schema/dates.ts';

export class NotADate extends Error {}

type Precision = Period['precision'];

/** One end of a date: its days, and how finely it is given. */
export interface DateEnd {
  readonly start: string;
  readonly end: string;
  readonly precision: Precision;
}

/** An EDTF text read: a date is both ends of itself, an open end is `null`. */
export interface DateEnds {
  readonly interval: boolean;
  readonly from: DateEnd | null;
  readonly to: DateEnd | null;
}

const EXPECTED =
  'expected EDTF like 2019-12-05, 2018-10, 193X, 2023-01/2023-08, 2021/.. or 2019-06~';

/** The shapes our data uses: a season, a century or a list of dates has no place on our scale. */
const DATE = /^(\d{4}(-\d\d(-\d\d)?)?|\d{3}X)[~?%]?$/;

const known = new Map<string, DateEnds>();

/** Throws `NotADate` with what was expected. Each text is parsed once: the same few dates are asked for all the time. */
export function parseEdtf(text: string): DateEnds {
  const ends = known.get(text) ?? parsed(text);
  known.set(text, ends);
  return ends;
}

function parsed(text: string): DateEnds {
  const parts = text.split('/');
  const interval = parts.length === 2;
  if (parts.length > 2 || !parts.every((part) => DATE.test(part) || (interval && part === '..'))) {
    throw new NotADate(`"${text}" is no date; ${EXPECTED}`);
  }
  if (parts.every((part) => part === '..')) throw new NotADate(`"${text}" is open at both ends`);
  try {
    // Each end is parsed by itself: the library throws when asked for the minimum of an open interval.
    const [from = null, to = from] = parts.map((part) => (part === '..' ? null : endOf(part)));
    if (interval) edtf(text);
    // The library takes 29 February in 1900.
    if (!EDTF.test(text)) throw new NotADate('no such day');
    return {interval, from, to};
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new NotADate(`"${text}" is no date of the calendar (${reason}); ${EXPECTED}`);
  }
}

function endOf(text: string): DateEnd {
  const date = edtf(text);
  if (date.type !== 'Date' && date.type !== 'Decade')
    throw new NotADate(`"${text}" is a ${date.type.toLowerCase()}; ${EXPECTED}`);
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  const precision = text.includes('X') ? 'decade' : PRECISIONS[date.precision];
  return {start: day(date.min), end: day(date.max), precision};
}

const PRECISIONS = {0: 'day', 1: 'year', 2: 'month', 3: 'day'} as const;
const FINENESS: readonly Precision[] = ['decade', 'year', 'month', 'day'];

/** Throws `NotADate` where the text is no date, or none for a period of that type. */
export function parsePeriod(text: string, type: Period['type'], basis: Basis): Period {
  const {interval, from, to} = parseEdtf(text);
  if (interval && (type === 'instant' || type === 'as-of')) {
    throw new NotADate(
      `"${text}" is an interval; type ${type} takes one date, an interval is a span`,
    );
  }
  if (type === 'span' && !interval && from?.precision === 'day') {
    throw new NotADate(`"${text}" is one day; type span takes longer, a day is an instant`);
  }
  if (type === 'span' && !(from && to)) {
    throw new NotADate(`"${text}" is open; a span has both ends (type since or by may be open)`);
  }
  if (type === 'since' && !(interval && from && !to)) {
    throw new NotADate(`"${text}" has no beginning and open end; type since is written "2021/.."`);
  }
  if (type === 'by' && (!to || (interval && from))) {
    throw new NotADate(`"${text}" is not one latest date; type by is written "2021"`);
  }
  const ends = [from, to].flatMap((end) => (end ? [end.precision] : []));
  const precision = FINENESS.find((fineness) => ends.includes(fineness)) ?? 'day';
  return {edtf: text, type, start: from?.start ?? null, end: to?.end ?? null, precision, basis};
}
