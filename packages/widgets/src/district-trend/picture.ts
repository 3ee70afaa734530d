import {
  beside,
  shapesText,
  sheet,
  sourceBlock,
  space,
  stacked,
  textBlock,
} from '../base/picture-blocks.ts';
import type {Block} from '../base/picture-blocks.ts';
import type {Content} from '../tree/tree.ts';
import {valueOf} from './layout.ts';
import type {TrendLayout, TrendRow} from './layout.ts';
import {plotInPicture} from './plot-picture.ts';
import type {PlotPlane} from './plot-plane.ts';
import {leaderLines, plotShapes} from './plot-tree.ts';

export interface PictureOptions {
  /** In pixels. Where it leaves less than 110 for each figure, the words stand in a list. */
  readonly width?: number;
}

const SIZE = 14;
const MARGIN = 20;
const COLUMN = 110;
const PLOT = 170;
const LEADERS = 20;

/** The whole trend as one SVG file. */
export function trendPicture(layout: TrendLayout, {width = 640}: PictureOptions = {}): string {
  const {caption, plot, rows, notes, sources, lang} = layout;
  const inner = width - 2 * MARGIN;
  const words = (text: string, look: object = {}) =>
    textBlock(text, {size: SIZE, x: MARGIN, width: inner, ...look});
  const drawing = (height: number, shapes: (plane: PlotPlane) => readonly Content[]): Block => ({
    height,
    drawn: (top) => shapesText(shapes(plotInPicture({x: MARGIN, width: inner, top, height}))),
  });
  const isAcross = plot !== null && inner / rows.length >= COLUMN;
  const reasons = rows.flatMap(({parted}) => (parted === null ? [] : [parted]));
  const picture = stacked([
    words(caption, {size: 20, bold: true}),
    space(12),
    ...(plot ? [drawing(PLOT, (plane) => plotShapes(plot, plane))] : []),
    ...(plot && isAcross ? [drawing(LEADERS, (plane) => leaderLines(plot, plane))] : [space(12)]),
    isAcross
      ? beside(rows.map((row, index) => columnBlock(row, index, layout, inner)))
      : stacked(rows.flatMap((row) => [words(lineOf(row, layout)), space(4)])),
    space(12),
    ...[...reasons, ...notes].flatMap((text) => [words(text, {size: 13, muted: true}), space(4)]),
    space(4),
    sourceBlock(sources, MARGIN, inner),
  ]);
  return sheet(picture, {title: caption, lang, width, margin: MARGIN});
}

function columnBlock(
  row: TrendRow,
  index: number,
  {rows, lang}: TrendLayout,
  inner: number,
): Block {
  const width = inner / rows.length;
  const column = {x: MARGIN + index * width + 4, width: width - 8, isCentred: true};
  const [value, ...others] = valueOf(row, lang).map(({text}) => text);
  const rest = others.join('').replace(/^[\s,，]+/, '');
  return stacked([
    textBlock(value ?? '', {size: 15, bold: true, ...column}),
    ...(rest === '' ? [] : [textBlock(rest, {size: SIZE, ...column})]),
    textBlock(dateOf(row), {size: 13, muted: true, ...column}),
  ]);
}

function lineOf(row: TrendRow, {lang}: TrendLayout): string {
  const value = valueOf(row, lang).map(({text}) => text);
  return `${dateOf(row)} · ${value.join('')}`;
}

function dateOf({when, inferred, sources}: TrendRow): string {
  return when + (inferred ?? '') + (sources === null ? '' : ` ${sources}`);
}
