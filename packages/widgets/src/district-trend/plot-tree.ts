import {markTree} from '../time/mark-tree.ts';
import {onScreen, percent} from '../time/plane.ts';
import {tree} from '../tree/tree.ts';
import type {Content, Tree} from '../tree/tree.ts';
import {middleOf} from './plot.ts';
import type {Open, Plot, PlotPoint} from './plot.ts';

export const TEAR = 'M-5 5L-1 -5M1 5L5 -5';

/** The plot: a line where one may run, a mark for each figure, and zero, from which all heights are drawn. */
export function plotTree(plot: Plot, name: string): Tree {
  const {points, line, plannedLine, seams, breaks, gaps} = plot;
  const zero = percent(plot.zero.y);
  return tree(
    'svg',
    {class: 'plot', part: 'plot', role: 'img', 'aria-label': name},
    points.map(dropTree),
    breaks.map((x) => [uprightTree(x, 'break'), tearTree(x, zero)]),
    gaps.map(({start, end}) => [
      uprightTree(start, 'torn'),
      uprightTree(end, 'torn'),
      tearTree((start + end) / 2, zero),
    ]),
    tree('line', {class: 'zero', x1: 0, x2: '100%', y1: zero, y2: zero}),
    tree('text', {class: 'zero-text', x: 0, y: zero, dy: -3}, '0'),
    (line || plannedLine) &&
      tree(
        'svg',
        {viewBox: '0 0 100 100', preserveAspectRatio: 'none', overflow: 'visible'},
        pathTree(line, 'joined'),
        pathTree(plannedLine, 'joined to-plan'),
      ),
    inFront(points).map(pointTree),
    seams.map(seamTree),
  );
}

/** The box is stretched to the plot; the line keeps its thickness. */
function pathTree(path: string, look: string): Content {
  return path && tree('path', {class: look, d: path, 'vector-effect': 'non-scaling-stroke'});
}

/** From the mark down to where its words stand. */
function dropTree({mark, y}: PlotPoint): Tree {
  const x = percent(middleOf(mark));
  return tree('line', {class: 'drop', x1: x, x2: x, y1: percent(y), y2: '100%'});
}

function uprightTree(x: number, look: string): Tree {
  return tree('line', {class: look, x1: percent(x), x2: percent(x), y1: 0, y2: '100%'});
}

function seamTree({x, y}: Plot['seams'][number]): Tree {
  return placed(
    percent(x),
    percent(y),
    twice((look) => tree('path', {class: `seam ${look}`, d: 'M-1 -6h2v12h-2z'})),
  );
}

/** Two strokes across the line of zero. */
function tearTree(x: number, y: string): Tree {
  return placed(percent(x), y, tree('path', {class: 'tear', d: TEAR}));
}

function placed(x: string | null, y: string | null, ...content: readonly Content[]): Tree {
  return tree('svg', {x, y, overflow: 'visible'}, ...content);
}

/** Where marks overlap, an outline stands before what is filled, on paper of its own: it must not look filled. */
export function inFront(points: readonly PlotPoint[]): readonly PlotPoint[] {
  const isSolid = ({mark}: PlotPoint) => mark.fill === 'solid';
  return [...points.filter(isSolid), ...points.filter((point) => !isSolid(point))];
}

function paperTree({shape, from, to}: PlotPoint['mark']): Content {
  return twice((look) =>
    shape === 'dot'
      ? tree('circle', {class: look, cx: percent(from), r: 4.5})
      : tree('rect', {
          class: look,
          x: percent(from),
          width: percent(to - from),
          y: -4.5,
          height: 9,
        }),
  );
}

/** Paper twice: the card's own may be transparent, and then what is below it must be covered all the same. */
function twice(paper: (look: string) => Tree): readonly Tree[] {
  return ['canvas', 'paper'].map(paper);
}

function pointTree({mark, y, open}: PlotPoint): Tree {
  return placed(
    null,
    percent(y),
    mark.fill !== 'solid' && paperTree(mark),
    markTree(mark, onScreen()),
    open !== 'closed' &&
      placed(
        percent(middleOf(mark)),
        null,
        tree('path', {class: 'line open', part: 'open', d: slicesOf(open)}),
      ),
  );
}

/** From each mark to the words of its column. */
export function leadersTree({points}: Plot): Tree {
  const columns = points.length;
  return tree(
    'svg',
    {class: 'leaders', 'aria-hidden': 'true'},
    points.map(({mark}, index) =>
      tree('line', {
        class: 'drop',
        x1: percent(middleOf(mark)),
        x2: percent(((index + 0.5) / columns) * 100),
        y1: 0,
        y2: '100%',
      }),
    ),
  );
}

/** Strokes that grow shorter: the amount goes on this way, and nobody says how far. */
export function slicesOf(open: Open): string {
  const up = 'M-4 -8.5h8M-3 -12h6M-1.5 -15.5h3';
  const down = 'M-4 8.5h8M-3 12h6M-1.5 15.5h3';
  const around = 'M-3.5 -8h7M-2 -11h4M-3.5 8h7M-2 11h4';
  return {closed: '', up, down, around}[open];
}
