import {html, nothing, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import {percent, renderMark} from '../time/marks.ts';
import {middleOf} from './plot.ts';
import type {Open, Plot, PlotPoint} from './plot.ts';

export const TEAR = 'M-5 5L-1 -5M1 5L5 -5';

/** The plot: a line where one may run, a mark for each figure, and zero, from which all heights are drawn. */
export function renderPlot(plot: Plot, name: string): TemplateResult {
  const {points, line, plannedLine, seams, breaks, gaps, zero} = plot;
  return html`<svg class="plot" part="plot" role="img" aria-label=${name}>
    ${points.map(renderDrop)}
    ${breaks.map((x) => [renderUpright(x, 'break'), renderTear(x, zero.y)])}
    ${gaps.map(({start, end}) => [
      renderUpright(start, 'torn'),
      renderUpright(end, 'torn'),
      renderTear((start + end) / 2, zero.y),
    ])}
    <line class="zero" x1="0" x2="100%" y1=${percent(zero.y)} y2=${percent(zero.y)} />
    <text class="zero-text" x="0" y=${percent(zero.y)} dy="-3">0</text>
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">
      ${renderPath(line, 'joined')}${renderPath(plannedLine, 'joined to-plan')}
    </svg>
    ${inFront(points).map(renderPoint)} ${seams.map(renderSeam)}
  </svg>`;
}

/** The box is stretched to the plot; the line keeps its thickness. */
function renderPath(path: string, look: string) {
  return path === ''
    ? nothing
    : svg`<path class=${look} d=${path} vector-effect="non-scaling-stroke" />`;
}

/** From the mark down to where its words stand. */
function renderDrop({mark, y}: PlotPoint): SVGTemplateResult {
  const x = percent(middleOf(mark));
  return svg`<line class="drop" x1=${x} x2=${x} y1=${percent(y)} y2="100%" />`;
}

function renderUpright(x: number, look: string): SVGTemplateResult {
  return svg`<line class=${look} x1=${percent(x)} x2=${percent(x)} y1="0" y2="100%" />`;
}

function renderSeam({x, y}: Plot['seams'][number]): SVGTemplateResult {
  const cut = (look: string) => svg`<path class="seam ${look}" d="M-1 -6h2v12h-2z" />`;
  return svg`<svg x=${percent(x)} y=${percent(y)} overflow="visible">${renderTwice(cut)}</svg>`;
}

/** Two strokes across the line of zero. */
function renderTear(x: number, y: number): SVGTemplateResult {
  return svg`<svg x=${percent(x)} y=${percent(y)} overflow="visible">
    <path class="tear" d=${TEAR} />
  </svg>`;
}

/** Where marks overlap, an outline stands before what is filled, on paper of its own: it must not look filled. */
export function inFront(points: readonly PlotPoint[]): readonly PlotPoint[] {
  const isSolid = ({mark}: PlotPoint) => mark.fill === 'solid';
  return [...points.filter(isSolid), ...points.filter((point) => !isSolid(point))];
}

function renderPaper({shape, from, to}: PlotPoint['mark']) {
  return renderTwice((look) =>
    shape === 'dot'
      ? svg`<circle class=${look} cx=${percent(from)} r="4.5" />`
      : svg`<rect class=${look} x=${percent(from)} width=${percent(to - from)} y="-4.5" height="9" />`,
  );
}

/** Paper twice: the card's own may be transparent, and then what is below it must be covered all the same. */
function renderTwice(paper: (look: string) => SVGTemplateResult): readonly SVGTemplateResult[] {
  return ['canvas', 'paper'].map(paper);
}

function renderPoint({mark, y, open}: PlotPoint): SVGTemplateResult {
  return svg`<svg y=${percent(y)} overflow="visible">
    ${mark.fill === 'solid' ? nothing : renderPaper(mark)}${renderMark(mark)}${
      open === 'closed'
        ? nothing
        : svg`<svg x=${percent(middleOf(mark))} overflow="visible">
          <path class="line open" part="open" d=${slicesOf(open)} />
        </svg>`
    }</svg>`;
}

/** From each mark to the words of its column. */
export function renderLeaders({points}: Plot): TemplateResult {
  const columns = points.length;
  return html`<svg class="leaders" aria-hidden="true">
    ${points.map(
      ({mark}, index) => svg`<line
        class="drop"
        x1=${percent(middleOf(mark))}
        x2=${percent(((index + 0.5) / columns) * 100)}
        y1="0"
        y2="100%"
      />`,
    )}
  </svg>`;
}

/** Strokes that grow shorter: the amount goes on this way, and nobody says how far. */
export function slicesOf(open: Open): string {
  const up = 'M-4 -8.5h8M-3 -12h6M-1.5 -15.5h3';
  const down = 'M-4 8.5h8M-3 12h6M-1.5 15.5h3';
  const around = 'M-3.5 -8h7M-2 -11h4M-3.5 8h7M-2 11h4';
  return {closed: '', up, down, around}[open];
}
