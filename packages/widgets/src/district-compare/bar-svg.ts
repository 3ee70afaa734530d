import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import type {Bar, Fill} from './bar.ts';
import {HEIGHT, shapesOf} from './shapes.ts';
import type {Mark, Paint, Shapes, Span} from './shapes.ts';

/** The picture of one bar, as wide as its track. `id` is unique inside the shadow root. */
export function renderBar(bar: Bar, id: string): TemplateResult {
  const {fill} = bar;
  return html`<svg class="bar" part="bar" width="100%" height=${HEIGHT} aria-hidden="true">
    ${fill === 'solid' ? nothing : renderPattern(fill, id)}${renderShapes(shapesOf(bar), fill, id)}
  </svg>`;
}

/** Half-tone and hatching: ink and paper, so that they differ without colour. */
function renderPattern(fill: Exclude<Fill, 'solid'>, id: string) {
  return fill === 'half'
    ? svg`<pattern id="fill-${id}" width="4" height="4" patternUnits="userSpaceOnUse">
        <path d="M0 0h2v2h-2zM2 2h2v2h-2z" />
      </pattern>`
    : svg`<pattern id="fill-${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0h2v6h-2z" />
      </pattern>`;
}

function renderShapes({clip, spans, marks}: Shapes, fill: Fill, id: string) {
  const paint = (kind: Paint) =>
    kind === 'ink' || fill === 'solid' ? 'currentColor' : `url(#fill-${id})`;
  const drawn = [
    ...spans.map((span) => renderSpan(span, paint(span.paint))),
    ...marks.map((mark) => renderMark(mark, paint(mark.paint))),
  ];
  if (!clip) return drawn;
  return svg`<clipPath id="clip-${id}">
      <rect x="${clip.x}%" y="-9" width="${clip.width}%" height="99" />
    </clipPath>
    <g clip-path="url(#clip-${id})">${drawn}</g>`;
}

function renderSpan({x, width, y, height, shift}: Span, paint: string) {
  return svg`<rect
    x="${x}%"
    y=${y}
    width="${width}%"
    height=${height}
    fill=${paint}
    transform=${shift === 0 ? nothing : `translate(${shift})`}
  />`;
}

function renderMark({x, path, backwards}: Mark, paint: string) {
  return svg`<svg x="${x}%" overflow="visible">
    <path d=${path} fill=${paint} transform=${backwards ? 'scale(-1 1)' : nothing} />
  </svg>`;
}
