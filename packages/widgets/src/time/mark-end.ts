import {tree} from '../tree/tree.ts';
import type {Tree} from '../tree/tree.ts';
import type {MarkEnd, MarkFill} from './mark.ts';
import type {Plane} from './plane.ts';

/** A bar is longer by this at a flat end, so that a single month stays visible on a scale of centuries. */
export const CAP = 1.5;
/** … and reaches this far into the bar, so that no gap shines through between them. */
const SEAM = 0.5;
const BRACKET = 5.5;
/** Slices that thin out, as distance and width. */
const SLICES = {
  open: [
    [2, 5],
    [10, 3],
    [16, 1.5],
  ],
  soft: [
    [2, 2.5],
    [7, 1.5],
  ],
} as const;

export interface MarkSide {
  readonly place: number;
  readonly end: MarkEnd;
  /** Back in time, or forward. */
  readonly way: -1 | 1;
  /** How far from its place slices begin. */
  readonly away: number;
  /** Half the height. */
  readonly half: number;
  readonly fill: MarkFill;
}

export function barEnd(side: MarkSide, plane: Plane): readonly Tree[] {
  const {place, end, way, half, fill} = side;
  const outline = fill === 'hollow' ? 'dash' : 'line';
  if (end === 'bracket') {
    const x = plane.x(place);
    const [y1, y2] = [plane.y - BRACKET, plane.y + BRACKET];
    return [tree('line', {x1: x, x2: x, y1, y2, ...plane.look(outline)})];
  }
  if (end !== 'flat') return fading(side, plane);
  const inside = (top: number) => block(-way * SEAM, way * (CAP + SEAM), top, half);
  if (fill === 'solid') return [plane.path(place, inside(-half), 'ink')];
  const edge = plane.path(place, `M0 ${-half}h${way * CAP}v${2 * half}h${-way * CAP}`, outline);
  return fill === 'half' ? [edge, plane.path(place, inside(0), 'ink')] : [edge];
}

/** Slices that thin out; where the mark is an outline, their two edges, without a closing line. */
export function fading(
  {place, end, way, away, half, fill}: MarkSide,
  plane: Plane,
): readonly Tree[] {
  if (end !== 'soft' && end !== 'open') return [];
  const paths = SLICES[end].map(([distance, length]) => {
    const [x, width] = [way * (away + distance), way * length];
    return fill === 'solid'
      ? block(x, width, -half, half)
      : `M${x} ${-half}h${width}M${x} ${half}h${width}`;
  });
  return [plane.path(place, paths.join(''), fill === 'solid' ? 'ink' : 'line')];
}

function block(x: number, width: number, top: number, bottom: number): string {
  return `M${x} ${top}h${width}v${bottom - top}h${-width}z`;
}
