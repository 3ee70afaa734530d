import type {Language} from '@putuo/data/query';
import {utcMonth, utcYear} from 'd3-time';
import type {TimeInterval} from 'd3-time';
import {dateOf, dayAtDate, yearOf} from './days.ts';
import type {Day} from './days.ts';
import type {TimeScale} from './scale.ts';

/** A line across the rows, its date written behind it. */
export interface Tick {
  readonly x: number;
  readonly text: string;
  /** Shown on any track, or only on one that is wide enough for more dates. */
  readonly room: 'any' | 'wide';
}

/**
 * How far apart two dates must stand, in hundredths of the track, so that they cannot touch: on the narrowest
 * track (170 px, in a timeline of 200 px) and on a wide one (from 340 px). "2023" takes 34 px, "Sep 2023" 62.
 */
const NEEDS = {year: {any: 22, wide: 11}, month: {any: 38, wide: 20}};

const STEPS = {year: [1, 2, 5, 10, 20, 50, 100, 200, 500], month: [1, 3, 6, 12, 24]};

/** Round dates in every drawn part of the scale; its beginning, where a part holds no round one. */
export function ticksFor(scale: TimeScale, lang: Language): readonly Tick[] {
  const needs = NEEDS[scale.unit];
  const steps = STEPS[scale.unit];
  const step = steps.find((each) => isRoomFor(each, needs.any, scale)) ?? 1000;
  // A divisor, so that the dates between stand evenly among the others.
  const finer = steps.find((each) => step % each === 0 && isRoomFor(each, needs.wide, scale));
  const isYears = scale.unit === 'year' || (finer ?? step) % 12 === 0;
  const any = datesEvery(step, needs.any, [], scale);
  const wide = datesEvery(finer ?? step, needs.wide, any, scale);
  return wide.map((day) => ({
    x: scale.x(day),
    text: textOf(day, isYears ? 'year' : 'month', lang),
    room: any.includes(day) ? 'any' : 'wide',
  }));
}

function isRoomFor(step: number, need: number, {rate, unit}: TimeScale): boolean {
  return step * (unit === 'year' ? 365 : 30) * rate >= need;
}

function datesEvery(
  step: number,
  need: number,
  present: readonly Day[],
  scale: TimeScale,
): readonly Day[] {
  const days = [...present];
  const fits = (day: Day, partEnd: number) =>
    partEnd - scale.x(day) >= need &&
    days.every((other) => day !== other && Math.abs(scale.x(day) - scale.x(other)) >= need);
  for (const {from, to, end} of partsOf(scale)) {
    for (const date of intervalOf(step, scale.unit).range(dateOf(from), dateOf(to))) {
      const day = dayAtDate(date);
      if (fits(day, end)) days.push(day);
    }
    if (!days.some((day) => day >= from && day < to) && fits(from, end)) days.push(from);
  }
  return days.sort((a, b) => a - b);
}

function intervalOf(step: number, unit: TimeScale['unit']): TimeInterval {
  const months = unit === 'year' ? step * 12 : step;
  const interval = months % 12 === 0 ? utcYear.every(months / 12) : utcMonth.every(months);
  return interval ?? utcYear;
}

/** What is drawn to scale between the gaps. A date may reach into the margin of the track, but not into a gap. */
function partsOf({domain, gaps}: TimeScale) {
  const starts = [domain.from, ...gaps.map((gap) => gap.to)];
  return starts.map((from, index) => {
    const gap = gaps[index];
    return {from, to: gap?.from ?? domain.to, end: gap?.start ?? 100};
  });
}

function textOf(day: Day, unit: TimeScale['unit'], lang: Language): string {
  return unit === 'year' ? String(yearOf(day)) : monthFormat(lang).format(dateOf(day));
}

const monthFormats = /* @__PURE__ */ new Map<Language, Intl.DateTimeFormat>();

/** "Jun 2019", 2019年6月. Making a format costs a hundred times as much as using it. */
function monthFormat(lang: Language): Intl.DateTimeFormat {
  const format =
    monthFormats.get(lang) ??
    new Intl.DateTimeFormat(lang, {year: 'numeric', month: 'short', timeZone: 'UTC'});
  monthFormats.set(lang, format);
  return format;
}
