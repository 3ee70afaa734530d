import type {Period} from '../../src/model.ts';
import {numeralsIn, type Numeral} from './numerals.ts';

/** Something that words say about time, and the numerals that say it. */
export interface TimeWord {
  readonly kind: 'date' | 'decade' | 'year' | 'month' | 'day' | 'months' | 'length' | 'plan';
  readonly numerals: readonly Numeral[];
  /** As printed. */
  readonly text: string;
  agreesWith(period: Period): boolean;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** Letters in a row, or parted by a hyphen at a line's end. */
const parted = (word: string) => [...word].join(String.raw`(?:-[ \t]*\n\s*)?`);
const NAMES = MONTHS.map((name) => parted((name[0] ?? '').toUpperCase() + name.slice(1)));
/** With a capital: "may" and "march" are verbs too. */
const MONTH = new RegExp(
  String.raw`(?<!\p{L})(?:${NAMES.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)(?!\p{L})`,
  'gu',
);
const NEAR_MONTH = /^(?:\s|,|of|the|th|st|nd|rd|-|–)*$/;

/** What the words say about time. A month parted by a line's end is joined first: pass printed words. */
export function timeWordsIn(
  text: string,
  numerals: readonly Numeral[] = numeralsIn(text),
): TimeWord[] {
  const months = Array.from(text.matchAll(MONTH), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
    month:
      MONTHS.findIndex((name) =>
        name.startsWith(
          found[0]
            .replace(/[^\p{L}]/gu, '')
            .toLowerCase()
            .slice(0, 3),
        ),
      ) + 1,
  }));
  const isBesideMonth = ({start, end}: Numeral) =>
    months.some((month) =>
      NEAR_MONTH.test(text.slice(month.end, start)) && month.end <= start
        ? true
        : end <= month.start && NEAR_MONTH.test(text.slice(end, month.start)),
    );
  return [
    ...months.map(({start, end, month}): TimeWord => ({
      kind: 'month',
      numerals: [],
      text: text.slice(start, end),
      agreesWith: (period) => monthsOf(period).includes(month),
    })),
    ...numerals.flatMap((numeral, index) => {
      const printed = text.slice(numeral.start, numeral.end);
      const found =
        maybeDate(numeral, printed) ??
        maybeYear(numeral, printed) ??
        maybePlan(text, numerals, index) ??
        maybePart(text, numerals, index) ??
        maybeDay(numeral, printed, isBesideMonth(numeral)) ??
        maybeLength(text, numeral);
      return found ? [found] : [];
    }),
  ];
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

function maybeYear(numeral: Numeral, text: string): TimeWord | null {
  const isYear = /^(1[89]|2[01])\d\d$/.test(numeral.mantissa ?? '') && /^\d{4}s?$/.test(text);
  if (!isYear || !numeral.mantissa) return null;
  const year = Number(numeral.mantissa);
  if (numeral.kind === 'decade') {
    return {
      kind: 'decade',
      numerals: [numeral],
      text,
      agreesWith: ({start, end, precision}) =>
        precision === 'decade' &&
        [yearOf(start), yearOf(end)].some((one) => one && one - (one % 10) === year),
    };
  }
  return {
    kind: 'year',
    numerals: [numeral],
    text,
    agreesWith: ({start, end, precision}) =>
      precision !== 'decade' &&
      year >= (yearOf(start) ?? year + (yearOf(end) === year ? 0 : 1)) &&
      year <= (yearOf(end) ?? (yearOf(start) === year ? year : year - 1)),
  };
}

/** The 14th Five-Year Plan began in 2021, the 13th in 2016, and so on by fives. */
function maybePlan(text: string, numerals: readonly Numeral[], index: number): TimeWord | null {
  const [nth, five] = [numerals[index], numerals[index + 1]];
  const before = numerals[index - 1];
  const plan = (first?: Numeral, second?: Numeral) =>
    first?.kind === 'ordinal' &&
    second?.decimal === '5' &&
    /^\s+$/.test(text.slice(first.end, second.start)) &&
    /^[\s-]+year\s+plan/i.test(text.slice(second.end));
  if (plan(before, nth) && nth && before) return planWord([before, nth], text);
  if (plan(nth, five) && nth && five) return planWord([nth, five], text);
  return null;
}

function planWord(numerals: readonly [Numeral, Numeral], text: string): TimeWord {
  const [nth, five] = numerals;
  return {
    kind: 'plan',
    numerals,
    text: text.slice(nth.start, five.end),
    agreesWith: ({start}) => yearOf(start) === 1951 + 5 * Number(nth.decimal),
  };
}

/** First half, second quarter. */
function maybePart(text: string, numerals: readonly Numeral[], index: number): TimeWord | null {
  const numeral = numerals[index];
  if (!numeral) return null;
  const before = numerals[index - 1];
  const isHalf = numeral.kind === 'half';
  const quarter = /^[\s-]+quarter(?!\p{L})/iu.test(text.slice(numeral.end));
  const half = numerals[index + 1];
  const nth = isHalf ? before : numeral;
  if (nth?.kind !== 'ordinal') return null;
  const parted = isHalf
    ? /^[\s-]+$/.test(text.slice(nth.end, numeral.start))
    : half?.kind === 'half' && /^[\s-]+$/.test(text.slice(nth.end, half.start));
  if (!parted && !quarter) return null;
  const size = quarter ? 3 : 6;
  const last = Number(nth.decimal) * size;
  return {
    kind: 'months',
    numerals: [numeral],
    text: quarter
      ? text.slice(nth.start, nth.end) + ' quarter'
      : `${text.slice(nth.start, nth.end)} half`,
    agreesWith: (period) => {
      const months = monthsOf(period);
      return months[0] === last - size + 1 && months.at(-1) === last;
    },
  };
}

/** Three years, six months: as long as the period is. */
function maybeLength(text: string, numeral: Numeral): TimeWord | null {
  const unit = /^[\s-]+(?:\p{L}+[\s-]+)?(year|month|week|day)s?(?!\p{L})/iu.exec(
    text.slice(numeral.end),
  )?.[1];
  if (!unit || numeral.kind !== 'cardinal') return null;
  const count = Number(numeral.decimal);
  return {
    kind: 'length',
    numerals: [numeral],
    text: `${text.slice(numeral.start, numeral.end)} ${unit}s`,
    agreesWith: ({start, end}) => {
      if (!start || !end) return false;
      const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
      const length = {year: 365.25, month: 30.44, week: 7, day: 1}[unit.toLowerCase()] ?? 1;
      // "Nearly three years" and the first and the last of three calendar years are both three years.
      return Math.abs(days / length - count) < (unit.toLowerCase() === 'day' ? 0.5 : 1);
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

function yearOf(date: string | null): number | null {
  return date ? Number(date.slice(0, 4)) : null;
}

/** The months that a period speaks of by name; none where it is given by year. */
export function monthsOf({start, end, precision}: Period): number[] {
  if (precision !== 'month' && precision !== 'day') return [];
  const monthOf = (date: string | null) => (date ? Number(date.slice(5, 7)) : null);
  const first = monthOf(start) ?? monthOf(end);
  const last = monthOf(end) ?? first;
  if (!first || !last) return [];
  const length = ((last - first + 12) % 12) + 1;
  return Array.from({length}, (_, index) => ((first - 1 + index) % 12) + 1);
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
