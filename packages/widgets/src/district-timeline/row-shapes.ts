import type {Mark} from '../time/mark.ts';
import {shapesOf} from '../time/mark-tree.ts';
import type {Plane} from '../time/plane.ts';
import {tree} from '../tree/tree.ts';
import type {Tree} from '../tree/tree.ts';
import type {TimelineRow} from './row.ts';

/** So far below its plan stands what came of it, in pixels, so that neither can hide the other. */
const OUTCOME_BELOW = 13;
/** A line to it begins below the mark of the plan. */
const LINK_BELOW = 6;

/** What a row has on its track: its mark, and what a plan came to. */
export function rowShapes(
  {mark, later}: TimelineRow,
  plane: Plane,
  draw: (mark: Mark, plane: Plane) => Tree | readonly Tree[] = shapesOf,
): readonly Tree[] {
  if (!mark) return [];
  if (!later) return [draw(mark, plane)].flat();
  return [
    draw(mark, plane),
    linkLines(mark, later, plane),
    draw(later, plane.below(OUTCOME_BELOW)),
  ].flat();
}

/** Down from the plan, then across. Lines, for on the screen a path cannot go to a place that is known in percent. */
function linkLines(plan: Mark, later: Mark, {x, y, look}: Plane): readonly Tree[] {
  const [from, to] = [x(plan.to), x(later.from)];
  const bottom = y + OUTCOME_BELOW;
  // Half the width of the other line, so that the corner is whole.
  const corner = bottom + 0.5;
  return [
    tree('line', {x1: from, x2: from, y1: y + LINK_BELOW, y2: corner, ...look('link')}),
    tree('line', {x1: from, x2: to, y1: bottom, y2: bottom, ...look('link')}),
  ];
}
