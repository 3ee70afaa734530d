import type {Period} from '../../src/model/model.ts';
import type {TextRange} from './passage.ts';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Letters in a row, or parted by a hyphen at a line's end. */
const parted = (word: string) => [...word].join(String.raw`(?:-[ \t]*\n\s*)?`);

/** With a capital: "may" and "march" are verbs too. */
const MONTH = new RegExp(
  String.raw`(?<!\p{L})(?:${MONTHS.map(parted).join('|')}|` +
    String.raw`(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)(?!\p{L})`,
  'gu',
);

export interface MonthName extends TextRange {
  /** 1 to 12. */
  readonly month: number;
}

export function monthNamesIn(text: string): MonthName[] {
  return Array.from(text.matchAll(MONTH), ({0: found, index}) => {
    const letters = found.replace(/[^\p{L}]/gu, '').slice(0, 3);
    const month = MONTHS.findIndex((name) => name.startsWith(letters)) + 1;
    return {start: index, end: index + found.length, month};
  });
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

export function yearOf(date: string | null): number | null {
  return date ? Number(date.slice(0, 4)) : null;
}
