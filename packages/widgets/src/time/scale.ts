import {scaleUtc} from 'd3-scale';
import {utcMonth, utcYear} from 'd3-time';
import {dateOf, dayAtDate, yearOf} from './days.ts';
import type {Day, Stretch} from './days.ts';

/** Where days stand on a track that is 100 wide. */
export interface TimeScale {
  readonly x: (day: Day) => number;
  /** How much of the track a day takes. */
  readonly rate: number;
  readonly domain: Stretch;
  /** Where the scale has ticks at all: by year, or by month where everything lies within two years. */
  readonly unit: 'year' | 'month';
  readonly gaps: readonly Gap[];
}

/** Empty years that are drawn short, and say so. */
export interface Gap extends Stretch {
  readonly years: number;
  /** Where it stands on the track. */
  readonly start: number;
  readonly end: number;
}

// Marks have a size in pixels and stand on their day: the margin keeps the first and the last one whole.
const FIRST = 4;
const LAST = 96;
/** Room for a break mark on the narrowest track. */
const GAP_WIDTH = 8;
/** Below this an empty stretch is worth seeing. */
const GAP_YEARS = 8;
/** … and it must take this much of what is drawn. */
const GAP_SHARE = 0.4;
const MONTHS_UP_TO = 731;
const intervals = {year: utcYear, month: utcMonth};

/** One linear scale over all stretches, its long empty parts drawn short. `null` when there is nothing to place. */
export function timeScale(stretches: readonly Stretch[]): TimeScale | null {
  if (stretches.length === 0) return null;
  const from = Math.min(...stretches.map((stretch) => stretch.from));
  const to = Math.max(...stretches.map((stretch) => stretch.to));
  const unit = to - from > MONTHS_UP_TO ? 'year' : 'month';
  const domain = {from: floor(from, unit), to: ceil(to, unit)};
  const empty = longestEmpty(stretches, domain);
  const rate =
    (LAST - FIRST - empty.length * GAP_WIDTH) /
    empty.reduce((rest, gap) => rest - (gap.to - gap.from), domain.to - domain.from);
  const gaps: Gap[] = [];
  for (const gap of empty) {
    const before = gaps.at(-1) ?? {to: domain.from, end: FIRST};
    const start = before.end + (gap.from - before.to) * rate;
    const years = yearOf(gap.to) - yearOf(gap.from);
    gaps.push({...gap, years, start, end: start + GAP_WIDTH});
  }
  const scale = scaleUtc(
    [domain.from, ...gaps.flatMap((gap) => [gap.from, gap.to]), domain.to].map(dateOf),
    [FIRST, ...gaps.flatMap(({start, end}) => [start, end]), LAST],
  ).clamp(true);
  return {x: (day) => scale(dateOf(day)), rate, domain, unit, gaps};
}

/** Whole empty years between stretches, where they would take most of the track; in time order. */
function longestEmpty(stretches: readonly Stretch[], domain: Stretch): readonly Stretch[] {
  const byLength = emptyBetween(stretches).sort((a, b) => b.to - b.from - (a.to - a.from));
  const long: Stretch[] = [];
  let drawn = domain.to - domain.from;
  for (const gap of byLength) {
    const length = gap.to - gap.from;
    if (yearOf(gap.to) - yearOf(gap.from) < GAP_YEARS || length < drawn * GAP_SHARE) break;
    long.push(gap);
    drawn -= length;
  }
  return long.sort((a, b) => a.from - b.from);
}

function emptyBetween(stretches: readonly Stretch[]): Stretch[] {
  const inOrder = [...stretches].sort((a, b) => a.from - b.from);
  const empty: Stretch[] = [];
  let reached = inOrder[0]?.to ?? 0;
  for (const stretch of inOrder) {
    const gap = {from: ceil(reached, 'year'), to: floor(stretch.from, 'year')};
    if (gap.to > gap.from) empty.push(gap);
    reached = Math.max(reached, stretch.to);
  }
  return empty;
}

function floor(day: Day, unit: TimeScale['unit']): Day {
  return dayAtDate(intervals[unit].floor(dateOf(day)));
}

/** The first day of the next unit, unless `day` is one itself. */
function ceil(day: Day, unit: TimeScale['unit']): Day {
  return dayAtDate(intervals[unit].ceil(dateOf(day)));
}
