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
import {inPicture} from '../time/picture-plane.ts';
import type {Column} from '../time/picture-plane.ts';
import type {Entry, UndatedGroup} from './entries.ts';
import type {TimelineLayout} from './layout.ts';
import {columnsFor} from './picture-columns.ts';
import type {Columns} from './picture-columns.ts';
import {rowShapes} from './row-shapes.ts';
import {headlineOf} from './row.ts';
import type {TimelineRow} from './row.ts';
import {scaleDates, scaleLines} from './scale-tree.ts';

export interface PictureOptions {
  /** In pixels. Below 560 the words stand under the track. */
  readonly width?: number;
}

const SIZE = 14;
/** Of a first line, and of the track beside it. */
const LINE = 19;
/** Where marks stand below the top of their row. */
const MIDDLE = LINE / 2 + 2;
const ROW_GAP = 8;
/** From here on a track has room for all dates. */
const WIDE_TRACK = 340;

/** The whole timeline as one SVG file, nothing folded away. */
export function timelinePicture(given: TimelineLayout, {width = 800}: PictureOptions = {}): string {
  const columns = columnsFor(width);
  const isWide = columns.track.width >= WIDE_TRACK;
  const ticks = given.ticks.filter(({room}) => room === 'any' || isWide);
  const layout = {...given, ticks};
  const {caption, entries, undated, lang} = layout;
  const picture = stacked([
    words(caption, columns.full, {size: 20, bold: true}),
    space(LINE / 2),
    ...(entries.length === 0 ? [] : [datesBlock(layout, columns)]),
    ...entries.flatMap((entry) => entryBlocks(entry, layout, columns)),
    ...undated.flatMap((group) => undatedBlocks(group, layout, columns)),
    space(LINE / 2),
    sourceBlock(layout.sources, columns.full.x, columns.full.width),
  ]);
  return sheet(picture, {title: caption, lang, width, margin: columns.full.x});
}

function entryBlocks(entry: Entry, layout: TimelineLayout, columns: Columns): readonly Block[] {
  switch (entry.kind) {
    case 'row':
      return [rowBlock(entry, layout, columns)];
    case 'fold':
      return entry.rows.map((row) => rowBlock(row, layout, columns));
    case 'pause': {
      const text = words(entry.text, columns.isStacked ? columns.full : columns.text, {
        muted: true,
      });
      return [onTrack(null, layout, columns, stacked([text, space(ROW_GAP)]))];
    }
  }
}

function rowBlock(row: TimelineRow, layout: TimelineLayout, columns: Columns): Block {
  const {outcome} = row;
  const when = words(row.when + (row.inferred ?? ''), columns.when, {bold: true});
  const text = stacked([
    words(lineOf(row, layout), columns.text),
    ...(outcome === null ? [] : [words(outcome, columns.text, {muted: true})]),
    space(ROW_GAP),
  ]);
  return columns.isStacked
    ? stacked([onTrack(row, layout, columns, when), text])
    : onTrack(row, layout, columns, beside([when, text]));
}

/** A block with the lines of the scale running through its height, and the mark on its first line. */
function onTrack(
  row: TimelineRow | null,
  layout: TimelineLayout,
  {track}: Columns,
  block: Block,
): Block {
  const height = Math.max(block.height, row?.later ? 2 * LINE : LINE);
  return {
    height,
    drawn: (y) => {
      const lines = scaleLines(layout, inPicture(track, y), y, y + height);
      const shapes = row ? rowShapes(row, inPicture(track, y + MIDDLE)) : [];
      return [shapesText([...lines, ...shapes]), block.drawn(y)].join('\n');
    },
  };
}

function datesBlock(layout: TimelineLayout, {track}: Columns): Block {
  return {
    height: LINE,
    drawn: (y) => {
      const plane = inPicture(track, y);
      const lines = scaleLines(layout, plane, y, y + LINE);
      return shapesText([...lines, ...scaleDates(layout, plane, y + 12)]);
    },
  };
}

function undatedBlocks(
  {text, rows, more}: UndatedGroup,
  layout: TimelineLayout,
  {full}: Columns,
): readonly Block[] {
  return [
    space(LINE / 2),
    words(text, full, {bold: true}),
    ...[...rows, ...more].flatMap((row) => [
      words(lineOf(row, layout), full),
      ...(row.outcome === null ? [] : [words(row.outcome, full, {muted: true})]),
      space(4),
    ]),
  ];
}

function lineOf(row: TimelineRow, {lang}: TimelineLayout): string {
  const headline = headlineOf(row, lang).map(({text}) => text);
  return [headline.join(''), row.sources].filter(Boolean).join(' ');
}

function words(text: string, column: Column, look: object = {}): Block {
  return textBlock(text, {size: SIZE, ...column, ...look});
}
