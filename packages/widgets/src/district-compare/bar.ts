import type {Figure, Hedge, Stage} from '@putuo/data/query';
import type {BarScale} from './scale.ts';

/** Solid has happened. Half-tone is under way, hatched is planned: both are outlined, so neither looks achieved. */
export type BarFill = 'solid' | 'half' | 'hatched';

/** Closed at the value; open beyond it; stopping short of a tick at it; or soft, the value being approximate. */
export type BarEnd = 'closed' | 'open' | 'short' | 'soft';

/** One bar from zero, in percent of the track. */
export interface Bar {
  readonly zero: number;
  /** Where the printed value stands. */
  readonly value: number;
  readonly fill: BarFill;
  readonly end: BarEnd;
}

const fills: Readonly<Record<Stage, BarFill>> = {
  achieved: 'solid',
  'under-way': 'half',
  planned: 'hatched',
};

const ends: Readonly<Record<Hedge, BarEnd>> = {
  none: 'closed',
  about: 'soft',
  over: 'open',
  'at-least': 'open',
  nearly: 'short',
  under: 'short',
  'up-to': 'short',
};

/** `amount` is in the unit that all bars share; the figure may be printed in another. */
export function barFor(figure: Figure, amount: number, scale: BarScale): Bar {
  return {
    zero: scale.zero,
    value: scale.at(amount),
    fill: fillFor(figure.stage),
    end: endFor(figure.quantity.hedge),
  };
}

/** A stage that only a newer dataset knows is not drawn as achieved. */
export function fillFor(stage: Stage): BarFill {
  return Object.hasOwn(fills, stage) ? fills[stage] : 'hatched';
}

/** A hedge that only a newer dataset knows is drawn soft, not closed: it says less, never more. */
export function endFor(hedge: Hedge): BarEnd {
  return Object.hasOwn(ends, hedge) ? ends[hedge] : 'soft';
}
