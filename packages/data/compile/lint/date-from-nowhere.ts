import type {Context} from './context.ts';
import type {Finding} from '../report/problem.ts';
import type {FactEntry} from '../read/seeds.ts';
import {monthNamesIn} from '../words/calendar.ts';
import {timeWordsIn} from '../words/time-words.ts';

/**
 * Year, month and day of a period are printed in its words, or those of the document itself, or named in the
 * reason: nothing is inferred from nowhere.
 */
export function* dateFromNowhere(
  {seed, at, document}: FactEntry,
  {documents}: Context,
): Iterable<Finding> {
  const {period} = seed;
  const published = documents.get(document)?.seed.published?.edtf;
  if (!period || !published) return;
  const words = seed.evidence.flatMap(({for: purpose, printed, sic}) =>
    purpose === 'period' ? [sic ?? printed] : [],
  );
  const text = [...words, ...(period.basis.by === 'inferred' ? [period.basis.why.en] : [])].join(
    ' ',
  );
  const place = at('period', 'edtf');
  const unsaid = (part: string) =>
    `nothing says where the ${part} is from: not the words, not the reason, not the date of ${document} (${published}); print it, or name it in inferred:`;
  // What follows from "the past three years" or from a five-year plan is worked out, not named.
  const worksOut = timeWordsIn(text).some(
    ({kind, agreesWith}) =>
      (kind === 'length' || kind === 'plan' || kind === 'months') && agreesWith(period),
  );
  if (worksOut) return;
  const ends = [period.start, period.end].filter((date) => date !== null);
  for (const year of new Set(ends.map((date) => date.slice(0, 4)))) {
    if (!isYearSaid(year, text, published, monthOf(period.start)))
      yield {place, message: unsaid(`year ${year}`)};
  }
  if (period.precision === 'year' || period.precision === 'decade') return;
  const months = monthNamesIn(text).map(({month}) => month);
  for (const month of new Set(ends.map(monthOf))) {
    if (months.includes(month) || published.slice(5, 7) === two(month)) continue;
    yield {place, message: unsaid(`month ${two(month)}`)};
  }
  if (period.precision !== 'day') return;
  for (const day of new Set(ends.map((date) => Number(date.slice(8))))) {
    const isNamed = new RegExp(String.raw`(?<!\d)${day}(?!\d)`).test(text);
    // The last day is what "the end of the year" comes to.
    const isEnd = day >= 28 && /(?<!\p{L})end(?!\p{L})/iu.test(text);
    if (isNamed || isEnd || published.slice(8, 10) === two(day)) continue;
    yield {place, message: unsaid(`day ${two(day)}`)};
  }
}

function isYearSaid(year: string, text: string, published: string, month: number): boolean {
  if (text.includes(year) || text.includes(`${year.slice(0, 3)}0s`)) return true;
  if (year === published.slice(0, 4)) return true;
  if (Number(year) !== Number(published.slice(0, 4)) - 1) return false;
  // "In November" on a page of April is the November before.
  const isBefore = month > Number(published.slice(5, 7));
  return isBefore || /(?<!\p{L})(?:last|previous) year(?!\p{L})/iu.test(text);
}

function monthOf(date: string | null): number {
  return Number(date?.slice(5, 7) ?? 0);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
