import {html, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import {percent} from '../time/marks.ts';
import type {TimelineLayout} from './layout.ts';

/** The dates of the scale. The only picture here with a name: the others repeat what stands beside them. */
export function renderAxis({span, ticks, gaps}: TimelineLayout): TemplateResult {
  return html`<svg class="axis" part="axis" role="img" aria-label=${span}>
    ${ticks.map(
      ({x, text, room}) => svg`<g class=${room}>
        <line class="tick" x1=${percent(x)} x2=${percent(x)} y1="0" y2="100%" />
        <text x=${percent(x)} dx="4" y="1em">${text}</text>
      </g>`,
    )}
    ${gaps.map(
      ({start, end}) => svg`<svg x=${percent((start + end) / 2)} y="0.7em" overflow="visible">
        <path class="tear" d="M-4 4L0 -4M0 4L4 -4" />
      </svg>`,
    )}
  </svg>`;
}

/** Its lines through all rows, where the track has a column of its own. */
export function renderGrid({ticks, gaps}: TimelineLayout): TemplateResult {
  const line = (x: number, look: string) =>
    svg`<line class=${look} x1=${percent(x)} x2=${percent(x)} y1="0" y2="100%" />`;
  return html`<div class="grid">
    <svg aria-hidden="true">
      ${ticks.map(({x, room}) => line(x, `tick ${room}`))}
      ${gaps.map(({start, end}) => [line(start, 'torn'), line(end, 'torn')])}
    </svg>
  </div>`;
}

/** Where the scale is torn, on the rail of a single row. Twice: the card's own surface may be transparent. */
export function renderGaps({gaps}: TimelineLayout): readonly SVGTemplateResult[] {
  if (gaps.length === 0) return [];
  const lines = gaps.map(
    ({start, end}) => svg`<line x1=${percent(start)} x2=${percent(end)} y1="0" y2="0" />`,
  );
  return ['canvas', 'surface'].map((look) => svg`<g class="gaps ${look}">${lines}</g>`);
}
