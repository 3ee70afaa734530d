import {tree} from '../tree/tree.ts';
import type {Attributes, Content, Tree} from '../tree/tree.ts';
import type {Bar, BarFill} from './bar.ts';
import {HEIGHT, OUTLINE, THICK, TOP, endShapes, gaps} from './bar-ends.ts';

/** Where a picture has the bar, in pixels: its track, and how long that is. */
export interface BarPlace {
  readonly x: number;
  readonly y: number;
  readonly track: number;
}

const paints: Readonly<Record<BarFill, string>> = {
  solid: 'currentColor',
  half: 'url(#half)',
  hatched: 'url(#hatched)',
};

/**
 * One bar, in a picture as wide as the bar itself. On the screen that is a share of the track, and the words behind it
 * need not be placed; in a file it is so many pixels.
 */
export function barTree(bar: Bar, place?: BarPlace): Tree {
  const {zero, value, fill, end} = bar;
  const isFall = value < zero;
  const share = Math.abs(value - zero);
  // A picture without any width shows nothing, and there may be a mark at zero.
  const length = place && Math.max(pixels((share * place.track) / 100), 0.1);
  const gap = Math.min(gaps[end], length ?? Infinity);
  return tree(
    'svg',
    {
      ...(place
        ? placed(bar, place, length)
        : {class: classOf(bar), part: 'bar', width: `${share}%`}),
      height: HEIGHT,
      'aria-hidden': place ? null : 'true',
    },
    share > 0 &&
      tree('rect', {
        x: length && isFall && gap > 0 ? gap : null,
        y: TOP,
        width: length === undefined ? '100%' : pixels(length - gap),
        height: THICK,
        fill: paints[fill],
      }),
    endShapes(end, fill, gap).map((shape) => {
      const look = {d: shape.path, fill: paints[shape.fill]};
      return isFall
        ? tree('path', {...look, transform: 'scale(-1 1)'})
        : tree('svg', {x: '100%', overflow: 'visible'}, tree('path', look));
    }),
  );
}

function classOf({zero, value, fill, end}: Bar): string {
  return ['bar', fill, end, ...(value < zero ? ['fall'] : [])].join(' ');
}

function placed({zero, value, end}: Bar, {x, y, track}: BarPlace, width?: number): Attributes {
  const start = pixels(x + (Math.min(zero, value) * track) / 100);
  // The round end of a short bar stays on its side of zero.
  return {x: start, y, width, overflow: end === 'soft' ? 'hidden' : 'visible'};
}

function pixels(length: number): number {
  return Math.round(length * 100) / 100;
}

/** Half-tone and hatching between two lines: ink and paper, so that they differ without colour. One for all bars. */
export function patternsTree(bars: readonly Bar[]): Content {
  const fills = new Set(bars.map(({fill}) => fill));
  const pattern = (id: BarFill, width: number, d: string) =>
    fills.has(id) &&
    tree(
      'pattern',
      {id, part: 'bar', y: TOP, width, height: THICK, patternUnits: 'userSpaceOnUse'},
      tree('path', {
        d: `${d}M0 0h${width}v${OUTLINE}h-${width}zM0 ${THICK - OUTLINE}h${width}v${OUTLINE}h-${width}z`,
        fill: 'currentColor',
      }),
    );
  return [pattern('half', 4, HALF_TONE), pattern('hatched', STEP, HATCHING)];
}

const HALF_TONE = [0, 4, 8, 12].map((y) => `M0 ${y}h2v2h-2zM2 ${y + 2}h2v2h-2z`).join('');
/** Strokes of two pixels, six apart, at 45 degrees. */
const STEP = 8.485;
const HATCHING = [-2, -1, 0, 1].map((at) => `M${at * STEP} 16l16 -16h2.828l-16 16z`).join('');
