import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import type {MarkEnd, Mark} from '../time/mark.ts';
import {percent, renderMark} from '../time/marks.ts';
import type {Open, Plot, PlotPoint} from './plot.ts';

/** From the top of a row to its mark, which stands on the first line of words. */
const MIDDLE = '1em';

/**
 * One row of a plot that runs downwards: the line comes down to the mark, goes on to the end of the row, and there
 * steps over to the next amount. So rows may be as high as their words need, and nothing is measured.
 */
export function renderLadder({points, zero}: Plot, index: number): TemplateResult | typeof nothing {
  const [point, next] = [points[index], points[index + 1]];
  if (!point) return nothing;
  const x = percent(point.x);
  const look = lookOf(points[index - 1], point);
  const nextLook = lookOf(point, next);
  return html`<svg class="ladder" aria-hidden="true">
    <line class="zero" x1=${percent(zero.x)} x2=${percent(zero.x)} y1="0" y2="100%" />
    ${
      index === 0
        ? svg`<text class="zero-text" x=${percent(zero.x)} dy="-4" text-anchor="middle">0</text>`
        : nothing
    }
    ${point.isJoined ? svg`<line class=${look} x1=${x} x2=${x} y1="0" y2=${MIDDLE} />` : nothing}
    ${
      next?.isJoined
        ? svg`<line class=${nextLook} x1=${x} x2=${x} y1=${MIDDLE} y2="100%" />
            <line class=${nextLook} x1=${x} x2=${percent(next.x)} y1="100%" y2="100%" />`
        : nothing
    }
    <svg y=${MIDDLE} overflow="visible">${renderMark(markOf(point))}</svg>
  </svg>`;
}

function lookOf(...joint: readonly (PlotPoint | undefined)[]): string {
  return joint.some((point) => point?.mark.fill === 'hollow') ? 'joined to-plan' : 'joined';
}

const ends: Readonly<Record<Open, readonly [start: MarkEnd, end: MarkEnd]>> = {
  closed: ['flat', 'flat'],
  up: ['flat', 'open'],
  down: ['open', 'flat'],
  around: ['soft', 'soft'],
};

/** Here left and right are less and more. */
function markOf({x, open, mark: {fill}}: PlotPoint): Mark {
  const [start, end] = ends[open];
  return {shape: 'dot', from: x, to: x, start, end, fill};
}
