import {scaleLinear} from 'd3-scale';
import {line} from 'd3-shape';
import type {Figure, NonEmpty, Series} from '@putuo/data/query';
import {daysOf, stretchOf} from '../time/days.ts';
import type {Stretch} from '../time/days.ts';
import {fillFor, markFor} from '../time/mark.ts';
import type {Mark} from '../time/mark.ts';
import {timeScale} from '../time/scale.ts';
import type {Gap, TimeScale} from '../time/scale.ts';
import {leewayOf} from './leeway.ts';
import type {Leeway} from './leeway.ts';

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
  readonly leeway: Leeway;
  /** May a line run to it from the one on its left? */
  readonly isJoined: boolean;
}

// Beyond the largest amount there is room for an open end, and below zero for a mark.
const TOP = 16;
const BOTTOM = 88;
const LEFT = 4;
const RIGHT = 72;

/** `null` where there is nothing to plot: no figure, or units that do not convert into each other. */
export function plotFor({points, breaks}: Series): Plot | null {
  const amounts = amountsOf(points);
  if (!amounts) return null;
  const scale = timeScale(points.flatMap(daysDrawn));
  if (!scale) return null;
  const domain = rangeOf(amounts);
  const yOf = scaleLinear(domain, [domain[0] < 0 ? BOTTOM : 100, TOP]);
  const xOf = scaleLinear(domain, [LEFT, RIGHT]);
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
      leeway: leewayOf(figure),
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

/** From the smallest to the largest; zero is always among them. */
function rangeOf(amounts: readonly number[]): readonly [low: number, high: number] {
  const [low, high] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  return [low, high > low ? high : low + 1];
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

/** Thousandths of a hundredth are finer than any screen. */
const pathOf = line()
  .defined(([x]) => !Number.isNaN(x))
  .digits(3);

/** A path through all joints of a kind; it starts anew where two neighbours are not joined. */
function pathThrough(points: readonly PlotPoint[], isOfKind: (joint: Joint) => boolean): string {
  const isJoined = (point: PlotPoint | undefined, before: PlotPoint | undefined) =>
    (point && before && point.isJoined && isOfKind([before, point])) ?? false;
  const places = points.flatMap((point, index) => {
    const isReached = isJoined(point, points[index - 1]);
    const goesOn = isJoined(points[index + 1], point);
    return [...(isReached ? [] : [BREAK]), ...(isReached || goesOn ? endsOf(point) : [])];
  });
  return pathOf(places) ?? '';
}

type Place = [x: number, y: number];

const BREAK: Place = [NaN, NaN];

/** The first and the last day of a point: a line is level in between. */
function endsOf({mark: {from, to}, y}: PlotPoint): readonly Place[] {
  return from === to
    ? [[from, y]]
    : [
        [from, y],
        [to, y],
      ];
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
