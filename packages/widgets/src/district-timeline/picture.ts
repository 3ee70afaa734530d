import {escapeHtml} from '../base/escape.ts';
import {drawingOf} from './drawing.ts';
import type {Paint} from './drawing.ts';
import type {TimelineLayout} from './layout.ts';
import type {Mark} from './mark.ts';
import {headlineOf} from './row.ts';
import type {Row} from './row.ts';
import type {Tick} from './ticks.ts';
import {linesOf} from './wrap.ts';

export interface PictureOptions {
  /** In pixels. Below 560 the words stand under the track. */
  readonly width?: number;
  /** For the foot: where the facts come from. */
  readonly sources?: readonly string[];
}

/** A part of the picture that is `height` high and can be put anywhere. */
interface Block {
  readonly height: number;
  readonly at: (y: number) => string;
}

interface Columns {
  readonly when: Column;
  readonly track: Column;
  readonly text: Column;
  /** The words stand below date and track. */
  readonly isStacked: boolean;
}

interface Column {
  readonly x: number;
  readonly width: number;
}

const SIZE = 14;
const LINE = 20;
const MARGIN = 20;
const ROW_GAP = 8;
const WIDE = 560;
/** From here on a track has room for all dates. */
const WIDE_TRACK = 340;
const INK = '#1a1a1a';
const MUTED = '#595959';
const HAIR = '#d4d4d4';

/** The whole timeline as one SVG file that needs no page, no styles and no script around it. */
export function pictureOf(
  timeline: TimelineLayout,
  {width = 800, sources = []}: PictureOptions = {},
): string {
  const columns = columnsFor(width);
  const full = {x: MARGIN, width: width - 2 * MARGIN};
  const rows = timeline.entries.flatMap((entry) =>
    entry.kind === 'row'
      ? [rowBlock(entry, timeline, columns)]
      : entry.kind === 'fold'
        ? entry.rows.map((row) => rowBlock(row, timeline, columns))
        : [words(entry.text, columns.isStacked ? full : columns.text, {fill: MUTED})],
  );
  const undated = timeline.undated.flatMap(({text, rows, more}) => [
    space(LINE / 2),
    words(text, full, {weight: 600}),
    ...[...rows, ...more].flatMap((row) => [words(lineOf(row, timeline), full), space(4)]),
  ]);
  const chart = stack([axisBlock(timeline, columns), ...rows]);
  const body = stack([
    words(timeline.caption, full, {size: 20, weight: 600}),
    space(LINE / 2),
    chart,
    ...undated,
    space(LINE / 2),
    ...sources.map((source) => words(source, full, {size: 12, fill: MUTED})),
  ]);
  const height = body.height + 2 * MARGIN;
  const title = escapeHtml(timeline.caption);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" lang="${timeline.lang}" ` +
    `font-family="system-ui, sans-serif" font-size="${SIZE}" fill="${INK}">\n` +
    `<title>${title}</title>\n<rect width="${width}" height="${height}" fill="#fff"/>\n` +
    `${body.at(MARGIN)}</svg>\n`
  );
}

function columnsFor(width: number): Columns {
  const inner = width - 2 * MARGIN;
  const isStacked = width < WIDE;
  const when = {x: MARGIN, width: isStacked ? 125 : 150};
  const x = when.x + when.width + 10;
  const track = {x, width: isStacked ? width - MARGIN - x : Math.round(inner * 0.34)};
  if (isStacked) return {when, track, text: {x: MARGIN, width: inner}, isStacked};
  const text = track.x + track.width + 20;
  return {when, track, text: {x: text, width: width - MARGIN - text}, isStacked};
}

function rowBlock(row: Row, timeline: TimelineLayout, columns: Columns): Block {
  const when = words(row.when, columns.when, {weight: 600});
  const text = stack([
    words(lineOf(row, timeline), columns.text),
    ...(row.outcome === null ? [] : [words(row.outcome, columns.text, {fill: MUTED})]),
    space(ROW_GAP),
  ]);
  if (!columns.isStacked) return onTrack(row, timeline, columns, beside([when, text]));
  return stack([onTrack(row, timeline, columns, when), text]);
}

/** A block with the lines of the scale running through its height, and the mark on its first line. */
function onTrack(row: Row, timeline: TimelineLayout, {track}: Columns, block: Block): Block {
  const height = Math.max(block.height, LINE);
  return {
    height,
    at: (y) =>
      gridSvg(timeline, track, y, height) + markSvg(row, track, y + LINE / 2) + block.at(y),
  };
}

function lineOf(row: Row, {lang}: TimelineLayout): string {
  const headline = headlineOf(row, lang)
    .map(({text}) => text)
    .join('');
  return row.sources === null ? headline : `${headline} ${row.sources}`;
}

function axisBlock(timeline: TimelineLayout, {track}: Columns): Block {
  const at = (y: number) =>
    gridSvg(timeline, track, y, LINE) +
    ticksOn(timeline, track)
      .map(({x, text}) =>
        textSvg(text, round(pixel(x, track) + 4), y + 12, {size: 12, fill: MUTED}),
      )
      .join('');
  return {height: timeline.ticks.length > 0 ? LINE : 0, at};
}

function ticksOn({ticks}: TimelineLayout, track: Column): readonly Tick[] {
  return ticks.filter(({room}) => room === 'any' || track.width >= WIDE_TRACK);
}

function gridSvg(timeline: TimelineLayout, track: Column, y: number, height: number): string {
  const line = (x: number, attributes: string) =>
    `<path d="M${round(pixel(x, track))} ${round(y)}v${round(height)}" ${attributes}/>\n`;
  return [
    ...ticksOn(timeline, track).map(({x}) => line(x, `stroke="${HAIR}"`)),
    ...timeline.gaps.flatMap(({start, end}) =>
      [start, end].map((x) => line(x, `stroke="${MUTED}" stroke-dasharray="1 3"`)),
    ),
  ].join('');
}

function markSvg({mark, later}: Row, track: Column, y: number): string {
  if (!mark) return '';
  const link = later
    ? `<path d="M${round(pixel(mark.to, track) + 6)} ${y}H${round(pixel(later.from, track))}" stroke="${INK}"/>\n`
    : '';
  return link + shapes(mark, track, y) + (later ? shapes(later, track, y) : '');
}

function shapes(mark: Mark, track: Column, y: number): string {
  const {spans, glyphs} = drawingOf(mark);
  return [
    ...spans.map(({from, to, y: top, height, paint}) => {
      const [x, end] = [round(pixel(from, track)), round(pixel(to, track))];
      return height > 0
        ? `<rect x="${x}" y="${y + top}" width="${round(end - x)}" height="${height}"/>\n`
        : `<path d="M${x} ${y + top}H${end}"${stroke(paint)}/>\n`;
    }),
    ...glyphs.map(
      ({x, path, paint}) =>
        `<path transform="translate(${round(pixel(x, track))} ${y})" d="${path}"${stroke(paint)}/>\n`,
    ),
  ].join('');
}

function stroke(paint: Paint): string {
  if (paint === 'ink') return '';
  const dash = paint === 'dash' ? ' stroke-dasharray="2.5 2"' : '';
  return ` fill="none" stroke="${INK}" stroke-width="1.5"${dash}`;
}

interface Style {
  readonly size?: number;
  readonly weight?: number;
  readonly fill?: string;
}

function words(text: string, {x, width}: Column, style: Style = {}): Block {
  const size = style.size ?? SIZE;
  const line = Math.round(size * (LINE / SIZE));
  const lines = linesOf(text, width, size);
  return {
    height: lines.length * line,
    at: (y) =>
      lines.map((each, index) => textSvg(each, x, y + index * line + size, style)).join(''),
  };
}

function textSvg(text: string, x: number, y: number, {size, weight, fill}: Style): string {
  const attributes = [
    size === undefined ? '' : ` font-size="${size}"`,
    weight === undefined ? '' : ` font-weight="${weight}"`,
    fill === undefined ? '' : ` fill="${fill}"`,
  ].join('');
  return `<text x="${x}" y="${y}"${attributes}>${escapeHtml(text)}</text>\n`;
}

function space(height: number): Block {
  return {height, at: () => ''};
}

function stack(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, {height}) => sum + height, 0),
    at: (top) => {
      let y = top;
      return blocks
        .map((block) => {
          const svg = block.at(y);
          y += block.height;
          return svg;
        })
        .join('');
    },
  };
}

function beside(blocks: readonly Block[]): Block {
  return {
    height: Math.max(...blocks.map(({height}) => height)),
    at: (y) => blocks.map((block) => block.at(y)).join(''),
  };
}

function pixel(x: number, track: Column): number {
  return track.x + (x / 100) * track.width;
}

const round = (value: number) => Math.round(value * 10) / 10;
