import type {MarkEnd, Mark} from '../time/mark.ts';
import {shapesOf} from '../time/mark-tree.ts';
import {onScreen, percent} from '../time/plane.ts';
import {tree} from '../tree/tree.ts';
import type {Content} from '../tree/tree.ts';
import type {Leeway} from './leeway.ts';
import {onSpot} from './plot-plane.ts';
import type {Plot, PlotPoint} from './plot.ts';

/** From the top of a row to its mark, which stands on the first line of words. */
const MIDDLE = '1em';

/**
 * One row of a plot that runs downwards: the line comes down to the mark, goes on to the end of the row, and there
 * steps over to the next amount. So rows may be as high as their words need, and nothing is measured.
 */
export function ladderTree({points, zero}: Plot, index: number): Content {
  const [point, next] = [points[index], points[index + 1]];
  if (!point) return null;
  const x = percent(point.x);
  const zeroX = percent(zero.x);
  const line = (look: string, x1: string, x2: string, y1: string | number, y2: string) =>
    tree('line', {class: look, x1, x2, y1, y2});
  const nextLook = lookOf(point, next);
  return tree(
    'svg',
    {class: 'ladder', 'aria-hidden': 'true'},
    line('zero', zeroX, zeroX, 0, '100%'),
    index === 0 &&
      tree('text', {class: 'zero-text', x: zeroX, dy: -4, 'text-anchor': 'middle'}, '0'),
    point.isJoined && line(lookOf(points[index - 1], point), x, x, 0, MIDDLE),
    next?.isJoined && [
      line(nextLook, x, x, MIDDLE, '100%'),
      line(nextLook, x, percent(next.x), '100%', '100%'),
    ],
    tree(
      'svg',
      {class: `mark ${point.mark.fill}`, part: 'mark', x, y: MIDDLE, overflow: 'visible'},
      shapesOf(markOf(point), onSpot(onScreen())),
    ),
  );
}

function lookOf(...joint: readonly (PlotPoint | undefined)[]): string {
  return joint.some((point) => point?.mark.fill === 'hollow') ? 'joined to-plan' : 'joined';
}

const ends: Readonly<Record<Leeway, readonly [start: MarkEnd, end: MarkEnd]>> = {
  none: ['flat', 'flat'],
  up: ['flat', 'open'],
  down: ['open', 'flat'],
  around: ['soft', 'soft'],
};

/** Here left and right are less and more. */
function markOf({x, leeway, mark: {fill}}: PlotPoint): Mark {
  const [start, end] = ends[leeway];
  return {shape: 'dot', from: x, to: x, start, end, fill};
}
