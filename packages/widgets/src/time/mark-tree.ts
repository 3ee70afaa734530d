import {tree} from '../tree/tree.ts';
import type {Tree} from '../tree/tree.ts';
import {CAP, barEnd, fading} from './mark-end.ts';
import type {Mark, MarkFill} from './mark.ts';
import type {Look, Plane} from './plane.ts';

const DOT = 4.5;
/** The outline of a dot: half of its stroke is outside. */
const RING = 4;
const HALF_DISC = `M${-RING} 0a${RING} ${RING} 0 0 0 ${2 * RING} 0z`;
/** Half the height of a bar, and of one that only says "somewhere between". */
const THICK = 4.5;
const THIN = 2.5;

/** The mark of an element, which a page may style. */
export function markTree(mark: Mark, plane: Plane): Tree {
  return tree('g', {class: `mark ${mark.fill}`, part: 'mark'}, shapesOf(mark, plane));
}

/** What is in hundredths of the track scales with it, what is in pixels stands at its place. */
export function shapesOf(mark: Mark, plane: Plane): readonly Tree[] {
  return mark.shape === 'dot' ? dot(mark, plane) : bar(mark, plane);
}

function dot({from, start, end, fill}: Mark, plane: Plane): readonly Tree[] {
  const circle = (r: number, look: Look) =>
    tree('circle', {cx: plane.x(from), cy: plane.y || null, r, ...plane.look(look)});
  const body: Readonly<Record<MarkFill, () => readonly Tree[]>> = {
    solid: () => [circle(DOT, 'ink')],
    half: () => [circle(RING, 'line'), plane.path(from, HALF_DISC, 'ink')],
    hollow: () => [circle(RING, 'dash')],
  };
  const side = {place: from, away: DOT, half: DOT - 1, fill};
  return [
    ...body[fill](),
    ...fading({...side, end: start, way: -1}, plane),
    ...fading({...side, end, way: 1}, plane),
  ];
}

function bar({from, to, start, end, fill}: Mark, plane: Plane): readonly Tree[] {
  const half = start === 'bracket' || end === 'bracket' ? THIN : THICK;
  const rect = (top: number, height: number, look: Look) =>
    tree('rect', {
      x: plane.x(from),
      y: plane.y + top,
      width: plane.width(to - from),
      height,
      ...plane.look(look),
    });
  // The stroke round it makes both caps.
  if (fill === 'solid' && start === 'flat' && end === 'flat') {
    return [rect(CAP - half, 2 * (half - CAP), 'ink capped')];
  }
  const edge = (top: number) => {
    const y = plane.y + top;
    const look = plane.look(fill === 'hollow' ? 'dash edge' : 'line');
    return tree('line', {x1: plane.x(from), x2: plane.x(to), y1: y, y2: y, ...look});
  };
  const body: Readonly<Record<MarkFill, () => readonly Tree[]>> = {
    solid: () => [rect(-half, 2 * half, 'ink')],
    half: () => [rect(0, half, 'ink'), edge(-half), edge(half)],
    hollow: () => [edge(-half), edge(half)],
  };
  return [
    ...body[fill](),
    ...barEnd({place: from, end: start, way: -1, away: 0, half, fill}, plane),
    ...barEnd({place: to, end, way: 1, away: 0, half, fill}, plane),
  ];
}
