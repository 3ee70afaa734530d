import {beside, sheet, sourceBlock, space, stacked, textBlock} from '../base/picture-blocks.ts';
import type {Block} from '../base/picture-blocks.ts';
import {markText} from '../time/mark-text.ts';
import type {Column} from '../time/mark-text.ts';
import type {Entry, Undated} from './entries.ts';
import type {TimelineLayout} from './layout.ts';
import {columnsFor, gridText, outcomeText, ticksText} from './picture-track.ts';
import type {Columns} from './picture-track.ts';
import {headlineOf} from './row.ts';
import type {Row} from './row.ts';

export interface PictureOptions {
  /** In pixels. Below 560 the words stand under the track. */
  readonly width?: number;
}

const SIZE = 14;
/** Of a first line, and of the track beside it. */
const LINE = 19;
const ROW_GAP = 8;

/** The whole timeline as one SVG file, nothing folded away. */
export function timelinePicture(
  layout: TimelineLayout,
  {width = 800}: PictureOptions = {},
): string {
  const {caption, entries, undated, lang} = layout;
  const columns = columnsFor(width);
  const picture = stacked([
    words(caption, columns.full, {size: 20, bold: true}),
    space(LINE / 2),
    ...(entries.length === 0 ? [] : [axisBlock(layout, columns)]),
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

function rowBlock(row: Row, layout: TimelineLayout, columns: Columns): Block {
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
function onTrack(row: Row | null, layout: TimelineLayout, {track}: Columns, block: Block): Block {
  const height = Math.max(block.height, row?.later ? 2 * LINE : LINE);
  const middle = LINE / 2 + 2;
  return {
    height,
    drawn: (y) =>
      [
        gridText(layout, track, y, height),
        row?.mark ? markText(row.mark, track, y + middle) : '',
        row?.mark && row.later ? outcomeText(row.mark, row.later, track, y + middle) : '',
        block.drawn(y),
      ]
        .filter(Boolean)
        .join('\n'),
  };
}

function axisBlock(layout: TimelineLayout, {track}: Columns): Block {
  return {
    height: LINE,
    drawn: (y) => `${gridText(layout, track, y, LINE)}\n${ticksText(layout, track, y + 12)}`,
  };
}

function undatedBlocks(
  {text, rows, more}: Undated,
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

function lineOf(row: Row, {lang}: TimelineLayout): string {
  const headline = headlineOf(row, lang).map(({text}) => text);
  return [headline.join(''), row.sources].filter(Boolean).join(' ');
}

function words(text: string, column: Column, look: object = {}): Block {
  return textBlock(text, {size: SIZE, ...column, ...look});
}
