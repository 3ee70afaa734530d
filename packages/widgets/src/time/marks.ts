import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {drawingOf} from './drawing.ts';
import type {Glyph, Span} from './drawing.ts';
import type {Mark} from './mark.ts';

/** A mark on its track: what is in hundredths scales with it, what is in pixels stands at its place. */
export function renderMark(mark: Mark): SVGTemplateResult {
  const {spans, glyphs} = drawingOf(mark);
  return svg`<g class="mark ${mark.fill}" part="mark">${spans.map(renderSpan)}${glyphs.map(renderGlyph)}</g>`;
}

function renderSpan({from, to, y, height, paint}: Span): SVGTemplateResult {
  return height > 0
    ? svg`<rect class=${paint} x=${percent(from)} width=${percent(to - from)} y=${y} height=${height} />`
    : svg`<line class="${paint} edge" x1=${percent(from)} x2=${percent(to)} y1=${y} y2=${y} />`;
}

function renderGlyph({x, path, paint}: Glyph): SVGTemplateResult {
  return svg`<svg x=${percent(x)} overflow="visible"><path class=${paint} d=${path} /></svg>`;
}

/** Three decimals are finer than a device pixel of any screen, and keep the markup readable. */
export function percent(x: number): string {
  return `${Math.round(x * 1000) / 1000}%`;
}
