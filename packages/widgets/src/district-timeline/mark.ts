import type {Fact, Period, Stage} from '@putuo/data/query';
import {dayOf, stretchOf} from './days.ts';
import type {Stretch} from './days.ts';
import type {TimeScale} from './scale.ts';

/** Solid has happened, half is under way, hollow is planned. */
export type Fill = 'solid' | 'half' | 'hollow';

/**
 * - flat: it begins or ends with this day. bracket: it lies somewhere up to here.
 * - soft: about here. open: it goes on, and nobody says how far.
 */
export type End = 'flat' | 'bracket' | 'soft' | 'open';

/** One fact on the track, in hundredths of its width. A dot stands on a day, a bar covers what is known. */
export interface Mark {
  readonly shape: 'dot' | 'bar';
  readonly from: number;
  readonly to: number;
  readonly start: End;
  readonly end: End;
  readonly fill: Fill;
}

const fills: Readonly<Record<Stage, Fill>> = {
  achieved: 'solid',
  'under-way': 'half',
  planned: 'hollow',
};

/** A stage that only a newer dataset knows is not drawn as achieved. */
export function fillFor(stage: Stage): Fill {
  return Object.hasOwn(fills, stage) ? fills[stage] : 'hollow';
}

/** The days that a fact's mark covers; `null` for one without a period. */
export function daysFor(fact: Fact): Stretch | null {
  const days = fact.period && stretchOf(fact.period);
  if (!days || fact.period?.type !== 'since') return days;
  // What holds since then was seen to hold when it was reported.
  return {from: days.from, to: Math.max(days.to, dayOf(fact.reported) + 1)};
}

export function markFor(fact: Fact, {x}: TimeScale): Mark | null {
  const days = daysFor(fact);
  if (!fact.period || !days) return null;
  const [start, end] = endsOf(fact.period);
  const isDot = fact.period.precision === 'day' && days.to - days.from === 1 && start !== 'open';
  const middle = (x(days.from) + x(days.to)) / 2;
  return {
    shape: isDot && end !== 'open' ? 'dot' : 'bar',
    from: isDot ? middle : x(days.from),
    to: isDot ? middle : x(days.to),
    start,
    end,
    fill: fillFor(fact.stage),
  };
}

function endsOf(period: Period): readonly [start: End, end: End] {
  const [first = '', last = first] = period.edtf.split('/');
  const start = period.type === 'by' ? 'open' : endOf(first, period);
  const end = period.type === 'since' ? 'open' : endOf(last, period);
  return [start, end];
}

function endOf(date: string, {type, precision}: Period): End {
  if (/[~?%]/.test(date)) return 'soft';
  const isWide = precision === 'decade' || (precision === 'year' && type !== 'span');
  return isWide && !date.includes('-') ? 'bracket' : 'flat';
}
