import type {Fact, Period, Stage} from '@putuo/data/query';
import {daysFor, daysOf} from './days.ts';
import type {Day, Stretch} from './days.ts';
import type {TimeScale} from './scale.ts';

/** Solid has happened, half is under way, hollow is planned. */
export type MarkFill = 'solid' | 'half' | 'hollow';

/**
 * - flat: it begins or ends with this day. bracket: it lies somewhere up to here.
 * - soft: about here. open: it goes on, and nobody says how far.
 */
export type MarkEnd = 'flat' | 'bracket' | 'soft' | 'open';

/** One fact on the track, in hundredths of its width. A dot stands on a day, a bar covers what is known. */
export interface Mark {
  readonly shape: 'dot' | 'bar';
  readonly from: number;
  readonly to: number;
  readonly start: MarkEnd;
  readonly end: MarkEnd;
  readonly fill: MarkFill;
}

const fills: Readonly<Record<Stage, MarkFill>> = {
  achieved: 'solid',
  'under-way': 'half',
  planned: 'hollow',
};

/** A stage that only a newer dataset knows is not drawn as achieved. */
export function fillFor(stage: Stage): MarkFill {
  return Object.hasOwn(fills, stage) ? fills[stage] : 'hollow';
}

export function markFor(fact: Fact, {x}: TimeScale): Mark | null {
  const days = daysFor(fact);
  if (!days) return null;
  const [start, end] = fact.period ? endsOf(fact.period) : (['flat', 'flat'] as const);
  const isDot = days.to - days.from === 1 && start !== 'open' && end !== 'open';
  const middle = (x(days.from) + x(days.to)) / 2;
  return {
    shape: isDot ? 'dot' : 'bar',
    from: isDot ? middle : x(days.from),
    to: isDot ? middle : x(lastSeen(fact, days)),
    start,
    end,
    fill: fillFor(fact.stage),
  };
}

/** What holds since then was seen to hold when it was reported. */
function lastSeen({period, reported}: Fact, days: Stretch): Day {
  return period?.type === 'since' ? Math.max(days.to, daysOf(reported).to) : days.to;
}

function endsOf(period: Period): readonly [start: MarkEnd, end: MarkEnd] {
  const [first = '', last = first] = period.edtf.split('/');
  const start = period.type === 'by' ? 'open' : endOf(first, period);
  const end = period.type === 'since' ? 'open' : endOf(last, period);
  return [start, end];
}

function endOf(date: string, {type, precision}: Period): MarkEnd {
  if (/[~?%]/.test(date)) return 'soft';
  const isWide = precision === 'decade' || (precision === 'year' && type !== 'span');
  return isWide && !date.includes('-') ? 'bracket' : 'flat';
}
