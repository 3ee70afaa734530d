import type {Period} from '../../src/model/model.ts';
import {monthNamesIn, monthsOf, yearOf, type MonthName} from './calendar.ts';
import {numeralsIn} from './numerals.ts';
import type {Numeral} from './numeral.ts';
import type {TimeWord} from './time-word.ts';
import {maybeLength, maybePart, maybePlan} from './time-spans.ts';

const NEAR_MONTH = /^(?:\s|,|of|the|th|st|nd|rd|-|–)*$/;
const MIDDLE = /(?<!\p{L})(?:middle of the year|mid-year)(?!\p{L})/iu;

/** What the words say about time. */
export function timeWordsIn(
  text: string,
  numerals: readonly Numeral[] = numeralsIn(text),
): TimeWord[] {
  const months = monthNamesIn(text);
  return [
    ...months.map((month) => monthWord(text, month)),
    ...middleOfYear(text),
    ...numerals.flatMap((numeral, index) => {
      const printed = text.slice(numeral.start, numeral.end);
      const found =
        maybeDate(numeral, printed) ??
        maybeDecade(numeral, printed) ??
        maybeYear(numeral, printed) ??
        maybePlan(text, numerals, index) ??
        maybePart(text, numerals, index) ??
        maybeDay(numeral, printed, isBeside(text, numeral, months)) ??
        maybeLength(text, numeral);
      return found ? [found] : [];
    }),
  ];
}

/** The numerals of the words that the period means. */
export function numeralsOfPeriod(
  text: string,
  numerals: readonly Numeral[],
  period: Period,
): ReadonlySet<Numeral> {
  const words = timeWordsIn(text, numerals);
  return new Set(words.flatMap((word) => (word.agreesWith(period) ? word.numerals : [])));
}

function isBeside(text: string, {start, end}: Numeral, months: readonly MonthName[]): boolean {
  return months.some((month) =>
    month.end <= start
      ? NEAR_MONTH.test(text.slice(month.end, start))
      : end <= month.start && NEAR_MONTH.test(text.slice(end, month.start)),
  );
}

function monthWord(text: string, {start, end, month}: MonthName): TimeWord {
  return {
    kind: 'month',
    numerals: [],
    text: text.slice(start, end),
    agreesWith: (period) => monthsOf(period).includes(month),
  };
}

/** June, or July: nothing else. */
function middleOfYear(text: string): TimeWord[] {
  const found = MIDDLE.exec(text)?.[0];
  if (!found) return [];
  const agreesWith = (period: Period) =>
    monthsOf(period).every((month) => month === 6 || month === 7);
  return [{kind: 'months', numerals: [], text: found, agreesWith}];
}

function maybeDate(numeral: Numeral, text: string): TimeWord | null {
  if (numeral.kind !== 'date') return null;
  const [year = '', month = '', day = ''] = text.split(/[.-]/);
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return {
    kind: 'date',
    numerals: [numeral],
    text,
    agreesWith: ({start, end, precision}) => precision === 'day' && (start === iso || end === iso),
  };
}

const YEAR = /^(1[89]|2[01])\d\d$/;

function maybeDecade(numeral: Numeral, text: string): TimeWord | null {
  if (numeral.kind !== 'decade' || !YEAR.test(numeral.mantissa ?? '')) return null;
  const decade = Number(numeral.mantissa);
  const isIn = (year: number | null) => year !== null && year - (year % 10) === decade;
  return {
    kind: 'decade',
    numerals: [numeral],
    text,
    agreesWith: ({start, end, precision}) =>
      precision === 'decade' && (isIn(yearOf(start)) || isIn(yearOf(end))),
  };
}

function maybeYear(numeral: Numeral, text: string): TimeWord | null {
  if (numeral.kind !== 'cardinal' || !YEAR.test(text)) return null;
  const year = Number(text);
  return {
    kind: 'year',
    numerals: [numeral],
    text,
    agreesWith: ({start, end, precision}) => {
      if (precision === 'decade') return false;
      const [first, last] = [yearOf(start), yearOf(end)];
      if (first === null || last === null) return year === (first ?? last);
      return first <= year && year <= last;
    },
  };
}

function maybeDay(numeral: Numeral, text: string, besideMonth: boolean): TimeWord | null {
  const day = Number(numeral.decimal);
  const isDay = Number.isInteger(day) && day >= 1 && day <= 31 && /^\d+(st|nd|rd|th)?$/.test(text);
  if (!isDay || !(besideMonth || numeral.kind === 'ordinal')) return null;
  const dayOf = (date: string | null) => (date ? Number(date.slice(8)) : null);
  return {
    kind: 'day',
    numerals: [numeral],
    text,
    agreesWith: ({start, end, precision}) =>
      precision === 'day' && (dayOf(start) === day || dayOf(end) === day),
  };
}
