import type {Figure, Hedge, NonEmpty, Series} from '@putuo/data/query';
import {daysOf, stretchOf} from '../time/days.ts';
import type {Stretch} from '../time/days.ts';
import {fillFor, markFor} from '../time/mark.ts';
import type {Mark} from '../time/mark.ts';
import {timeScale} from '../time/scale.ts';
import type {Gap, TimeScale} from '../time/scale.ts';

/** Where the figures of a series stand: time from left to right, amounts up from zero, in hundredths of the plot. */
export interface Plot {
  readonly points: NonEmpty<PlotPoint>;
  /** A path through neighbours that may be joined, in a box of 100 by 100; empty where none may. */
  readonly line: string;
  /** The same to and from plans: drawn dashed. */
  readonly plannedLine: string;
  /** Where one period ends and the next begins, at what height. */
  readonly seams: readonly {readonly x: number; readonly y: number}[];
  /** Where a line would run and may not. */
  readonly breaks: readonly number[];
  readonly gaps: readonly Gap[];
  /** Where zero is, from the top and from the left. */
  readonly zero: {readonly y: number; readonly x: number};
}

export interface PlotPoint {
  readonly figure: Figure;
  readonly mark: Mark;
  /** From the top. */
  readonly y: number;
  /** The same amount from left to right, for a plot that runs downwards. */
  readonly x: number;
  readonly open: Open;
  /** May a line run to it from the one on its left? */
  readonly isJoined: boolean;
}

/** Which way the printed words leave the amount open: up, down, a little both ways. */
export type Open = 'closed' | 'up' | 'down' | 'around';

// Beyond the largest amount there is room for an open end, and below zero for a mark.
const TOP = 16;
const BOTTOM = 88;
const LEFT = 4;
const RIGHT = 72;

const opens: Readonly<Record<Hedge, Open>> = {
  none: 'closed',
  about: 'around',
  over: 'up',
  'at-least': 'up',
  nearly: 'down',
  under: 'down',
  'up-to': 'down',
};

/** `null` where there is nothing to plot: no figure, or units that do not convert into each other. */
export function plotFor({points, breaks}: Series): Plot | null {
  const amounts = amountsOf(points);
  if (!amounts) return null;
  const scale = timeScale(points.flatMap(daysDrawn));
  if (!scale) return null;
  const shareOf = sharesFor(amounts);
  const bottom = shareOf(0) > 0 ? BOTTOM : 100;
  const yOf = (amount: number) => bottom - shareOf(amount) * (bottom - TOP);
  const xOf = (amount: number) => LEFT + shareOf(amount) * (RIGHT - LEFT);
  const broken = new Set(breaks.map(({after}) => after.id));
  const placed = points
    .map((figure, index) => ({
      figure,
      mark: points.length === 1 ? lonePoint(figure) : pointFor(figure, scale),
      amount: amounts[index] ?? 0,
      before: points[index - 1],
    }))
    .sort((a, b) => middleOf(a.mark) - middleOf(b.mark));
  const [first, ...others] = placed.map(({figure, mark, amount, before}, index): PlotPoint => {
    const left = placed[index - 1];
    const follows = left !== undefined && left.figure === before && left.mark.to <= mark.from;
    return {
      figure,
      mark,
      y: yOf(amount),
      x: xOf(amount),
      open: openFor(figure),
      isJoined: follows && !broken.has(left.figure.id),
    };
  });
  if (!first) return null;
  const plotted = [first, ...others] as const;
  return {
    points: plotted,
    line: pathThrough(plotted, (joint) => !isPlanned(joint)),
    plannedLine: pathThrough(plotted, isPlanned),
    seams: seamsFor(plotted),
    breaks: breaksFor(plotted),
    gaps: scale.gaps,
    zero: {y: yOf(0), x: xOf(0)},
  };
}

/** In the unit that all share, or the one that theirs convert to; `null` where there is none. */
function amountsOf(figures: readonly Figure[]): readonly number[] | null {
  const isOne = new Set(figures.map(({quantity}) => quantity.unit.id)).size === 1;
  const amounts = figures.map(({quantity: {value, unit}}) =>
    isOne || !unit.base
      ? {value, unit: unit.id}
      : {value: value * unit.base.factor, unit: unit.base.unit},
  );
  const units = new Set(amounts.map(({unit}) => unit));
  return units.size > 1 ? null : amounts.map(({value}) => value);
}

/** How far an amount is from the smallest to the largest; zero is always among them. */
function sharesFor(amounts: readonly number[]): (amount: number) => number {
  const [low, high] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  return (amount) => (amount - low) / (high - low || 1);
}

/** A hedge that only a newer dataset knows leaves the amount open both ways: it says less, never more. */
export function openFor({quantity: {hedge, value}}: Figure): Open {
  const open = Object.hasOwn(opens, hedge) ? opens[hedge] : 'around';
  // A hedge speaks of size: "down over 34%" is 34 and more, downwards.
  if (value >= 0) return open;
  return open === 'up' ? 'down' : open === 'down' ? 'up' : open;
}

function daysDrawn({period, reported}: Figure): readonly Stretch[] {
  const days = period && stretchOf(period);
  if (!days) return [daysOf(reported)];
  return period.type === 'since' ? [days, daysOf(reported)] : [days];
}

/** One figure is a point: how long its period is, nothing is there to compare with. */
function lonePoint(figure: Figure): Mark {
  const start = figure.period ? 'flat' : 'soft';
  return {shape: 'dot', from: 50, to: 50, start, end: 'flat', fill: fillFor(figure.stage)};
}

/** A figure without a period stands where it was reported, soft towards the past: it held by then. */
function pointFor(figure: Figure, scale: TimeScale): Mark {
  const mark = figure.period && markFor(figure, scale);
  if (mark) return mark;
  const {from, to} = daysOf(figure.reported);
  const [start, end] = [scale.x(from), scale.x(to)];
  const isDay = to - from === 1;
  const middle = (start + end) / 2;
  return {
    shape: isDay ? 'dot' : 'bar',
    from: isDay ? middle : start,
    to: isDay ? middle : end,
    start: 'soft',
    end: 'flat',
    fill: fillFor(figure.stage),
  };
}

/** The point and the one before it, where a line may run between them. */
type Joint = readonly [before: PlotPoint, point: PlotPoint];

function isPlanned(joint: Joint): boolean {
  return joint.some(({mark}) => mark.fill === 'hollow');
}

/**
 * A path through all joints of a kind; it starts anew where two neighbours are not joined. Straight lines need no
 * d3-shape, which comes whole and costs as much as Lit.
 */
function pathThrough(points: readonly PlotPoint[], isOfKind: (joint: Joint) => boolean): string {
  let path = '';
  let runsTo: PlotPoint | undefined;
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (!before || !point.isJoined || !isOfKind([before, point])) return;
    if (runsTo !== before) path += `M${stretchAt(before)}`;
    path += `L${stretchAt(point)}`;
    runsTo = point;
  });
  return path;
}

/** From the first to the last day of a point, in thousandths of a hundredth: finer than any screen. */
function stretchAt({mark: {from, to}, y}: PlotPoint): string {
  const [start, end, height] = [from, to, y].map((place) => Number(place.toFixed(3)));
  return `${start},${height}L${end},${height}`;
}

/** Neighbouring periods of one amount would look like one long period. */
function seamsFor(points: readonly PlotPoint[]): Plot['seams'] {
  return points.flatMap(({mark, y}, index) => {
    const before = points[index - 1];
    const goesOn = before?.mark.to === mark.from && before.y === y;
    return goesOn && mark.shape === 'bar' ? [{x: mark.from, y}] : [];
  });
}

/** Figures that overlap in time have no place between them: that they are not joined is only said. */
function breaksFor(points: readonly PlotPoint[]): readonly number[] {
  return points.flatMap(({mark, isJoined}, index) => {
    const before = points[index - 1];
    return !before || isJoined || before.mark.to > mark.from
      ? []
      : [(before.mark.to + mark.from) / 2];
  });
}

export function middleOf({from, to}: Mark): number {
  return (from + to) / 2;
}
