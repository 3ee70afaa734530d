import type {Language} from '@putuo/data/query';
import {dayAt, monthOf, yearOf} from './days.ts';
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
    text: dateOf(day, isYears ? 'year' : 'month', lang),
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
  const parts = partsOf(scale);
  const fits = (day: Day, partEnd: number) =>
    partEnd - scale.x(day) >= need &&
    days.every((other) => day !== other && Math.abs(scale.x(day) - scale.x(other)) >= need);
  for (const {from, to, end} of parts) {
    const last = indexOf(to, scale.unit);
    for (
      let index = Math.ceil(indexOf(from, scale.unit) / step) * step;
      index <= last;
      index += step
    ) {
      const day = dayOfIndex(index, scale.unit);
      if (fits(day, end)) days.push(day);
    }
    if (!days.some((day) => day >= from && day < to) && fits(from, end)) days.push(from);
  }
  return days.sort((a, b) => a - b);
}

/** What is drawn to scale between the gaps. A date may reach into the margin of the track, but not into a gap. */
function partsOf({domain, gaps}: TimeScale) {
  const starts = [domain.from, ...gaps.map((gap) => gap.to)];
  return starts.map((from, index) => {
    const gap = gaps[index];
    return {from, to: gap?.from ?? domain.to, end: gap?.start ?? 100};
  });
}

function indexOf(day: Day, unit: TimeScale['unit']): number {
  return unit === 'year' ? yearOf(day) : yearOf(day) * 12 + monthOf(day) - 1;
}

function dayOfIndex(index: number, unit: TimeScale['unit']): Day {
  return unit === 'year' ? dayAt(index) : dayAt(Math.floor(index / 12), (index % 12) + 1);
}

function dateOf(day: Day, unit: TimeScale['unit'], lang: Language): string {
  if (unit === 'year') return String(yearOf(day));
  const date = new Date(Date.UTC(2000, monthOf(day) - 1));
  // Date.UTC would take the year 50 for 1950.
  date.setUTCFullYear(yearOf(day));
  return monthFormat(lang).format(date);
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
