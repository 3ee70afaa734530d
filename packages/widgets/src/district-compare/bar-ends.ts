import type {BarEnd, BarFill} from './bar.ts';

/** Of the picture of a bar, in pixels. The bar leaves room above and below, so that a tick stands out. */
export const HEIGHT = 22;
export const TOP = 3;
export const THICK = 16;
export const OUTLINE = 1.5;
const BOTTOM = TOP + THICK;

/** How far from the value its words may begin, so that they do not touch the end of the bar. */
export const clearance: Readonly<Record<BarEnd, number>> = {
  closed: 8,
  open: 24,
  short: 10,
  soft: 8,
};

/** How far the body keeps away from the value. */
export const gaps: Readonly<Record<BarEnd, number>> = {closed: 0, open: 0, short: 6, soft: 8};

/** A path in pixels round the value, for a bar that rises. */
export interface EndShape {
  readonly path: string;
  readonly fill: BarFill;
}

/** Slices that thin out: there is more, and nobody says how much. */
const SLICES = [
  [3, 4],
  [10, 3],
  [16, 2],
] as const;
const TICK = `M-1 0h2v${HEIGHT}h-2z`;
/** Half a pixel into the body, so that no seam shows between the two. */
const ROUND = `M-8.5 ${TOP}h.5a8 8 0 0 1 0 ${THICK}h-.5z`;
const RING = `M-8 ${TOP}a8 8 0 0 1 0 ${THICK}v-${OUTLINE}a6.5 6.5 0 0 0 0 -${THICK - 2 * OUTLINE}z`;

/** What stands at the value. A body that is outlined ends in a line, `gap` before the value where it stops short. */
export function endShapes(end: BarEnd, fill: BarFill, gap = gaps[end]): readonly EndShape[] {
  const isOutlined = fill !== 'solid';
  const solid = (path: string): EndShape => ({path, fill: 'solid'});
  switch (end) {
    case 'closed':
      return isOutlined ? [solid(line(0))] : [];
    case 'open':
      return isOutlined
        ? [solid(slices(TOP, OUTLINE) + slices(BOTTOM - OUTLINE, OUTLINE))]
        : [solid(slices(TOP, THICK))];
    case 'short':
      return [solid(isOutlined ? line(-gap) + TICK : TICK)];
    case 'soft':
      return [{path: ROUND, fill}, ...(isOutlined ? [solid(RING)] : [])];
  }
}

function slices(y: number, height: number): string {
  return SLICES.map(([x, width]) => `M${x} ${y}h${width}v${height}h-${width}z`).join('');
}

function line(x: number): string {
  return `M${x - OUTLINE} ${TOP}h${OUTLINE}v${THICK}h-${OUTLINE}z`;
}
