import {hedgeAt} from './hedges.ts';
import {monthsOf, yearOf} from './calendar.ts';
import type {Numeral} from './numeral.ts';
import type {TimeWord} from './time-word.ts';

/** The 14th Five-Year Plan began in 2021, the 13th in 2016, and so on by fives. */
export function maybePlan(
  text: string,
  numerals: readonly Numeral[],
  index: number,
): TimeWord | null {
  const isPlan = (nth: Numeral | undefined, five: Numeral | undefined) =>
    nth?.kind === 'ordinal' &&
    five?.decimal === '5' &&
    /^\s+$/.test(text.slice(nth.end, five.start)) &&
    /^[\s-]+year\s+plan/i.test(text.slice(five.end));
  for (const [nth, five] of [
    [numerals[index - 1], numerals[index]],
    [numerals[index], numerals[index + 1]],
  ]) {
    if (!nth || !five || !isPlan(nth, five)) continue;
    return {
      kind: 'plan',
      numerals: [nth, five],
      text: text.slice(nth.start, five.end),
      agreesWith: ({start}) => yearOf(start) === 1951 + 5 * Number(nth.decimal),
    };
  }
  return null;
}

/** First half, second quarter: both numerals say it. */
export function maybePart(
  text: string,
  numerals: readonly Numeral[],
  index: number,
): TimeWord | null {
  const numeral = numerals[index];
  if (!numeral) return null;
  const [nth, half] =
    numeral.kind === 'half' ? [numerals[index - 1], numeral] : [numeral, numerals[index + 1]];
  if (nth?.kind !== 'ordinal') return null;
  const isHalf = half?.kind === 'half' && /^[\s-]+$/.test(text.slice(nth.end, half.start));
  const isQuarter = /^[\s-]+quarter(?!\p{L})/iu.test(text.slice(nth.end));
  if (!isHalf && !isQuarter) return null;
  const size = isHalf ? 6 : 3;
  const last = Number(nth.decimal) * size;
  return {
    kind: 'months',
    numerals: [numeral],
    text: `${text.slice(nth.start, nth.end)} ${isHalf ? 'half' : 'quarter'}`,
    agreesWith: (period) => {
      const months = monthsOf(period);
      return months[0] === last - size + 1 && months.at(-1) === last;
    },
  };
}

const DAYS = {year: 365.25, month: 30.44, week: 7, day: 1} as const;
const LENGTH = /^[\s-]+(?:\p{L}+[\s-]+)?(year|month|week|day)s?(?!\p{L})/iu;

/** Three years, six months: as long as the period is. */
export function maybeLength(text: string, numeral: Numeral): TimeWord | null {
  const found = LENGTH.exec(text.slice(numeral.end))?.[1]?.toLowerCase();
  if (!found || numeral.kind !== 'cardinal') return null;
  const unit = found as keyof typeof DAYS;
  const count = Number(numeral.decimal);
  const hedged = hedgeAt(text, numeral) !== null;
  return {
    kind: 'length',
    numerals: [numeral],
    text: `${text.slice(numeral.start, numeral.end)} ${unit}${count === 1 ? '' : 's'}`,
    agreesWith: ({start, end, precision}) => {
      if (!start || !end) return false;
      const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
      // "Nearly three years" may be two and a bit; both ends given by year may be three years or almost four.
      const slack = hedged || precision === 'year' || unit === 'day' ? 1 : 0.2;
      return Math.abs(days / DAYS[unit] - count) < slack;
    },
  };
}
