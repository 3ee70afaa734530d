import type {MarkEnd, MarkFill, Mark} from './mark.ts';

/**
 * A mark as what is drawn: spans in hundredths of the track and glyphs in pixels at such a place, round the line
 * on which the mark stands. So one picture serves every width, without measuring the page.
 */
export interface Drawing {
  readonly spans: readonly Span[];
  readonly glyphs: readonly Glyph[];
}

/** A rectangle, or a line where it has no height. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
  readonly paint: Paint;
}

export interface Glyph {
  readonly x: number;
  readonly path: string;
  readonly paint: Paint;
}

/** `ink` is filled; `line` and `dash` are outlines. */
export type Paint = 'ink' | 'line' | 'dash';

const DOT = 4.5;
/** Half the height of a bar, and of one that only says "somewhere between". */
const THICK = 4.5;
const THIN = 2.5;
const BRACKET = 5.5;
/** A bar is longer by this at a flat end, so that a single month stays visible on a scale of centuries. */
const CAP = 1.5;
/** … and reaches this far into the bar, so that no gap shines through between them. */
const SEAM = 0.5;
/** Slices that thin out, as distance and width. */
const SLICES = {
  open: [
    [2, 5],
    [10, 3],
    [16, 1.5],
  ],
  soft: [
    [2, 2.5],
    [7, 1.5],
  ],
} as const;

export function drawingOf(mark: Mark): Drawing {
  return mark.shape === 'dot' ? dot(mark) : bar(mark);
}

function dot({from: x, start, end, fill}: Mark): Drawing {
  const inner = DOT - 0.5;
  const half = `M${-inner} 0a${inner} ${inner} 0 0 0 ${2 * inner} 0z`;
  const body: readonly (readonly [path: string, paint: Paint])[] =
    fill === 'solid'
      ? [[ring(DOT), 'ink']]
      : fill === 'half'
        ? [
            [ring(inner), 'line'],
            [half, 'ink'],
          ]
        : [[ring(inner), 'dash']];
  const soft = [
    ...(isFading(start) ? [fading(start, -1, DOT, DOT - 1, fill)] : []),
    ...(isFading(end) ? [fading(end, 1, DOT, DOT - 1, fill)] : []),
  ];
  return {spans: [], glyphs: [...body, ...soft].map(([path, paint]) => ({x, path, paint}))};
}

function isFading(end: MarkEnd): end is keyof typeof SLICES {
  return end === 'soft' || end === 'open';
}

function ring(radius: number): string {
  const [across, back] = [2 * radius, -2 * radius];
  return `M${-radius} 0a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 ${back} 0z`;
}

function bar(mark: Mark): Drawing {
  const {from, to, fill} = mark;
  const isBracketed = mark.start === 'bracket' || mark.end === 'bracket';
  const half = isBracketed ? THIN : THICK;
  const outline: Paint = fill === 'hollow' ? 'dash' : 'line';
  const span = (y: number, height: number, paint: Paint): Span => ({from, to, y, height, paint});
  const edges = [span(-half, 0, outline), span(half, 0, outline)];
  const body =
    fill === 'solid'
      ? [span(-half, 2 * half, 'ink')]
      : fill === 'half'
        ? [span(0, half, 'ink'), ...edges]
        : edges;
  return {
    spans: body,
    glyphs: [
      ...endGlyphs(mark, from, mark.start, -1, half),
      ...endGlyphs(mark, to, mark.end, 1, half),
    ],
  };
}

/** `way` is -1 at the start and 1 at the end. */
function endGlyphs(
  {fill}: Mark,
  x: number,
  end: MarkEnd,
  way: -1 | 1,
  half: number,
): readonly Glyph[] {
  const outline: Paint = fill === 'hollow' ? 'dash' : 'line';
  const cap = way * CAP;
  if (end === 'bracket') return [{x, path: `M0 ${-BRACKET}v${2 * BRACKET}`, paint: outline}];
  if (end === 'flat') {
    if (fill === 'solid')
      return [{x, path: block(-way * SEAM, cap + way * SEAM, -half, half), paint: 'ink'}];
    const edge: Glyph = {x, path: `M0 ${-half}h${cap}v${2 * half}h${-cap}`, paint: outline};
    return fill === 'half'
      ? [edge, {x, path: block(-way * SEAM, cap + way * SEAM, 0, half), paint: 'ink'}]
      : [edge];
  }
  const [path, paint] = fading(end, way, 0, half, fill);
  return [{x, path, paint}];
}

function block(x: number, width: number, top: number, bottom: number): string {
  return `M${x} ${top}h${width}v${bottom - top}h${-width}z`;
}

/** Slices that thin out; where the mark is an outline, their two rails, without a closing line. */
function fading(
  end: keyof typeof SLICES,
  way: -1 | 1,
  away: number,
  half: number,
  fill: MarkFill,
): readonly [path: string, paint: Paint] {
  const slices = SLICES[end].map(([x, width]) => [way * (away + x), way * width] as const);
  return fill === 'solid'
    ? [slices.map(([x, width]) => block(x, width, -half, half)).join(''), 'ink']
    : [
        slices.map(([x, width]) => `M${x} ${-half}h${width}M${x} ${half}h${width}`).join(''),
        'line',
      ];
}
