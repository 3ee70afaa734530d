import {shapesOf} from '../time/mark-tree.ts';
import type {Mark} from '../time/mark.ts';
import {tree} from '../tree/tree.ts';
import type {Content, Tree} from '../tree/tree.ts';
import {leewayPaths} from './leeway.ts';
import {onSpot, plotOnScreen} from './plot-plane.ts';
import type {PlotLook, PlotPlane} from './plot-plane.ts';
import {middleOf} from './plot.ts';
import type {Plot, PlotPoint} from './plot.ts';

export function plotTree(plot: Plot, name: string): Tree {
  return tree(
    'svg',
    {class: 'plot', part: 'plot', role: 'img', 'aria-label': name},
    plotShapes(plot, plotOnScreen),
  );
}

/** From each mark to the words of its column. */
export function leadersTree(plot: Plot): Tree {
  return tree('svg', {class: 'leaders', 'aria-hidden': 'true'}, leaderLines(plot, plotOnScreen));
}

/** A line where one may run, a mark for each figure, and zero, from which all heights are drawn. */
export function plotShapes(plot: Plot, plane: PlotPlane): readonly Content[] {
  const {points, line, plannedLine, seams, breaks, gaps} = plot;
  const {x, y, look} = plane;
  const zero = plot.zero.y;
  const down = (place: number, from: number, name: PlotLook) =>
    lineTree(plane, name, [place, from], [place, 100]);
  const tear = (place: number) =>
    plane.placed(place, zero, null, tree('path', {d: 'M-5 5L-1 -5M1 5L5 -5', ...look('tear')}));
  return [
    ...points.map(({mark, y: height}) => down(middleOf(mark), height, 'drop')),
    ...breaks.flatMap((place) => [down(place, 0, 'break'), tear(place)]),
    ...gaps.flatMap(({start, end}) => [
      down(start, 0, 'torn'),
      down(end, 0, 'torn'),
      tear((start + end) / 2),
    ]),
    lineTree(plane, 'zero', [0, zero], [100, zero]),
    tree('text', {x: x(0), y: y(zero), dy: -3, ...look('zero-text')}, '0'),
    (line || plannedLine) &&
      tree(
        'svg',
        plane.box,
        pathTree(line, 'joined', plane),
        pathTree(plannedLine, 'joined to-plan', plane),
      ),
    ...outlinesLast(points).map((point) => pointTrees(point, plane)),
    ...seams.map((seam) => seamTree(seam, plane)),
  ];
}

export function leaderLines({points}: Plot, plane: PlotPlane): readonly Tree[] {
  return points.map(({mark}, index) =>
    lineTree(plane, 'drop', [middleOf(mark), 0], [((index + 0.5) / points.length) * 100, 100]),
  );
}

type Place = readonly [x: number, y: number];

function lineTree({x, y, look}: PlotPlane, name: PlotLook, from: Place, to: Place): Tree {
  return tree('line', {
    x1: x(from[0]),
    x2: x(to[0]),
    y1: y(from[1]),
    y2: y(to[1]),
    ...look(name),
  });
}

/** The box is stretched to the plot; the line keeps its thickness. */
function pathTree(path: string, name: PlotLook, {look}: PlotPlane): Content {
  return path && tree('path', {d: path, 'vector-effect': 'non-scaling-stroke', ...look(name)});
}

/** Where marks overlap, an outline stands before what is filled, on paper of its own: it must not look filled. */
function outlinesLast(points: readonly PlotPoint[]): readonly PlotPoint[] {
  const isSolid = ({mark}: PlotPoint) => mark.fill === 'solid';
  return [...points.filter(isSolid), ...points.filter((point) => !isSolid(point))];
}

function pointTrees({mark, y, leeway}: PlotPoint, plane: PlotPlane): Content {
  const {placed, marks, look} = plane;
  const name = `mark ${mark.fill}`;
  const path = leewayPaths[leeway];
  const open = path && tree('path', {part: 'open', d: path, ...look('line open')});
  const papers = mark.fill !== 'solid' && paperTrees(mark, plane);
  return mark.shape === 'dot'
    ? placed(mark.from, y, name, [papers, shapesOf(mark, onSpot(marks)), open])
    : [
        placed(null, y, name, [papers, shapesOf(mark, marks)]),
        open && placed(middleOf(mark), y, null, open),
      ];
}

function paperTrees({shape, from, to}: Mark, {papers, marks, look}: PlotPlane): readonly Tree[] {
  return papers.map((paper) =>
    shape === 'dot'
      ? tree('circle', {r: 4.5, ...look(paper)})
      : tree('rect', {
          x: marks.x(from),
          width: marks.width(to - from),
          y: -4.5,
          height: 9,
          ...look(paper),
        }),
  );
}

function seamTree({x, y}: Plot['seams'][number], {placed, papers, look}: PlotPlane): Tree {
  const cuts = papers.map((paper) =>
    tree('path', {d: 'M-1 -6h2v12h-2z', ...look(`seam ${paper}`)}),
  );
  return placed(x, y, null, cuts);
}
