import type {Bar, End} from './bar.ts';

/**
 * A bar as what is drawn: spans in percent of the track, and marks in pixels at a percentage. So one picture serves
 * every width, without measuring the page and without a style attribute.
 */
export interface Shapes {
  /** Keeps a bar that is moved off its value on its side of zero; `null` where nothing is moved. */
  readonly clip: {readonly x: number; readonly width: number} | null;
  readonly spans: readonly Span[];
  readonly marks: readonly Mark[];
}

/** A rectangle whose ends are in percent, moved by whole pixels. */
export interface Span {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  readonly shift: number;
  readonly paint: Paint;
}

/** A path in pixels round the point at `x` percent; drawn backwards below zero. */
export interface Mark {
  readonly x: number;
  readonly path: string;
  readonly backwards: boolean;
  readonly paint: Paint;
}

/** `ink` is always solid; `fill` is what the stage asks for. */
export type Paint = 'ink' | 'fill';

/** Of the row's picture, in pixels. The bar leaves room above and below, so that a tick stands out. */
export const HEIGHT = 22;
const TOP = 3;
const THICK = 16;
const LINE = 1.5;
const BOTTOM = TOP + THICK;

/** How far from the value its words may begin, so that they do not touch the end of the bar. */
export const clearance: Readonly<Record<End, number>> = {closed: 8, open: 24, short: 10, soft: 8};

/** How far the body keeps away from the value. */
const kept: Readonly<Record<End, number>> = {closed: 0, open: 0, short: 6, soft: 8};

export function shapesOf(bar: Bar): Shapes {
  const backwards = bar.value < bar.zero;
  const x = Math.min(bar.zero, bar.value);
  const width = Math.abs(bar.value - bar.zero);
  const shift = backwards ? kept[bar.end] : 0 - kept[bar.end];
  const span = (y: number, height: number, paint: Paint) => ({x, width, y, height, shift, paint});
  const outlined = bar.fill !== 'solid';
  const edges = [span(TOP, LINE, 'ink'), span(BOTTOM - LINE, LINE, 'ink')];
  const marks = outlined ? outlinedEnd(bar.end) : solidEnd(bar.end);
  return {
    clip: shift === 0 ? null : {x: backwards ? bar.zero - 200 : bar.zero, width: 200},
    spans: width === 0 ? [] : [span(TOP, THICK, 'fill'), ...(outlined ? edges : [])],
    marks: marks.map(([path, paint]) => ({x: bar.value, path, backwards, paint})),
  };
}

type EndMarks = readonly (readonly [path: string, paint: Paint])[];

/** Slices that thin out: there is more, and nobody says how much. */
const SLICES = [
  [3, 4],
  [10, 3],
  [16, 2],
] as const;
const TICK = `M-1 0h2v${HEIGHT}h-2z`;
/** Half a pixel into the body, so that no seam shows between the two. */
const ROUND = `M-8.5 ${TOP}h.5a8 8 0 0 1 0 ${THICK}h-.5z`;
const RING = `M-8 ${TOP}a8 8 0 0 1 0 ${THICK}v-${LINE}a6.5 6.5 0 0 0 0 -${THICK - 2 * LINE}z`;

function slices(y: number, height: number): string {
  return SLICES.map(([x, width]) => `M${x} ${y}h${width}v${height}h-${width}z`).join('');
}

function endLine(x: number): string {
  return `M${x - LINE} ${TOP}h${LINE}v${THICK}h-${LINE}z`;
}

function solidEnd(end: End): EndMarks {
  switch (end) {
    case 'closed':
      return [];
    case 'open':
      return [[slices(TOP, THICK), 'ink']];
    case 'short':
      return [[TICK, 'ink']];
    case 'soft':
      return [[ROUND, 'fill']];
  }
}

function outlinedEnd(end: End): EndMarks {
  switch (end) {
    case 'closed':
      return [[endLine(0), 'ink']];
    case 'open':
      return [[slices(TOP, LINE) + slices(BOTTOM - LINE, LINE), 'ink']];
    case 'short':
      return [
        [endLine(-kept.short), 'ink'],
        [TICK, 'ink'],
      ];
    case 'soft':
      return [
        [ROUND, 'fill'],
        [RING, 'ink'],
      ];
  }
}
