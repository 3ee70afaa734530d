import {tree} from '../tree/tree.ts';
import type {Content, Tree} from '../tree/tree.ts';
import type {Bar, Fill} from './bar.ts';
import {HEIGHT, shapesOf} from './shapes.ts';
import type {Paint} from './shapes.ts';

const paints: Readonly<Record<Fill, string>> = {
  solid: 'currentColor',
  half: 'url(#half)',
  hatched: 'url(#hatched)',
};

/** The picture of one bar, as wide as the bar itself: so the words behind it need not be placed. */
export function barTree({zero, value, fill, end}: Bar): Tree {
  const rises = value >= zero;
  const {spans, marks} = shapesOf({zero: rises ? 0 : 100, value: rises ? 100 : 0, fill, end});
  const paint = (kind: Paint) => (kind === 'ink' ? 'currentColor' : paints[fill]);
  const [body] = value === zero ? [] : spans;
  return tree(
    'svg',
    {
      class: `bar ${end}`,
      part: 'bar',
      width: `${Math.abs(value - zero)}%`,
      height: HEIGHT,
      'aria-hidden': 'true',
    },
    body && tree('rect', {y: body.y, width: '100%', height: body.height, fill: paint(body.paint)}),
    marks.map(({x, path, backwards, paint: kind}) =>
      tree(
        'svg',
        {x: x === 0 ? null : `${x}%`, overflow: 'visible'},
        tree('path', {d: path, fill: paint(kind), transform: backwards ? 'scale(-1 1)' : null}),
      ),
    ),
  );
}

/** Half-tone and hatching between two lines: ink and paper, so that they differ without colour. One for all bars. */
export function patternsTree(fills: ReadonlySet<Fill>): Content {
  if (!fills.has('half') && !fills.has('hatched')) return null;
  const pattern = (id: Fill, width: number, d: string) =>
    tree(
      'pattern',
      {id, y: 3, width, height: 16, patternUnits: 'userSpaceOnUse'},
      tree('path', {d: `${d}M0 0h${width}v1.5h-${width}zM0 14.5h${width}v1.5h-${width}z`}),
    );
  return tree(
    'svg',
    {width: 0, height: 0, 'aria-hidden': 'true'},
    fills.has('half') && pattern('half', 4, halfTone),
    fills.has('hatched') && pattern('hatched', 8.485, hatching),
  );
}

const halfTone = [0, 4, 8, 12].map((y) => `M0 ${y}h2v2h-2zM2 ${y + 2}h2v2h-2z`).join('');
const hatching = [-2, -1, 0, 1].map((at) => `M${at * 8.485} 16l16 -16h2.828l-16 16z`).join('');
