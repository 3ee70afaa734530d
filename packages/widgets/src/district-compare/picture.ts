import {palette} from '../base/palette.ts';
import {citeInline} from '@putuo/data/query';
import {beside, sheet, space, stacked, textBlock} from '../base/picture-blocks.ts';
import type {Block} from '../base/picture-blocks.ts';
import {base as wordsIn} from '../wording/generated/words.ts';
import {textOf} from '../tree/text.ts';
import {HEIGHT, clearance} from './bar-ends.ts';
import {barTree, patternsTree} from './bar-tree.ts';
import type {Bar} from './bar.ts';
import type {CompareLayout, CompareRow} from './layout.ts';
import {frameFor} from './picture-frame.ts';
import type {Frame} from './picture-frame.ts';

const SAMPLE = 28;
/**
 * The chart as a file of its own: same bars, same words, and its sources with it, wherever it is put.
 * Empty where the figures do not compare: what has no bars has no picture.
 */
export function comparePicture(layout: CompareLayout, {width = 720} = {}): string {
  const {lang, verdict, groups, title, deck, key, reasons} = layout;
  if (verdict === 'not-comparable') return '';
  const {source, colon, list} = wordsIn[lang];
  const rows = groups.flatMap((group) => group.rows);
  const frame = frameFor(width, rows);
  const bars = [...rows, ...key].flatMap(({bar}) => bar ?? []);
  const definitions = textOf(patternsTree(bars), 'svg');
  const sources = new Set(rows.map(({figure}) => citeInline(figure, lang)));
  const line = (text: string, size: number, look: object = {}) =>
    textBlock(text, {size, x: frame.left, width: frame.inner, ...look});
  const block = stacked([
    line(title, 20, {bold: true}),
    ...deck.map((text) => line(text, 14, {muted: true})),
    space(12),
    ...groups.flatMap((group) => [
      ...(group.label === null ? [] : [space(8), line(group.label, 14, {bold: true})]),
      ...group.rows.flatMap((row) => (row.bar ? rowBlock(row, row.bar, frame) : [])),
    ]),
    space(12),
    ...key.map(({bar, text}) => keyBlock(bar, text, frame)),
    space(8),
    ...reasons.map((reason) => line(reason, 13)),
    space(8),
    line(source + colon + [...sources].join(list), 12, {muted: true}),
  ]);
  return sheet(block, {title, lang, width, margin: frame.left, definitions});
}

function rowBlock(row: CompareRow, bar: Bar, frame: Frame): Block {
  const {left, labels, isStacked} = frame;
  const texts = {x: left, width: labels};
  const label = [
    textBlock(row.label, {...texts, size: 14}),
    ...row.beside.map((note) => textBlock(note, {...texts, size: 12, muted: true})),
  ];
  if (isStacked) {
    const value = textBlock(row.value, {...texts, size: 14, bold: true});
    return stacked([space(6), ...label, value, plotBlock(bar, frame, HEIGHT + 6)]);
  }
  const x = valueStart(bar, frame);
  const value = textBlock(row.value, {x, width: frame.right - x, size: 14, bold: true});
  const words = beside([
    stacked([space(6), ...label, space(6)]),
    stacked([space(6), value, space(6)]),
  ]);
  return beside([words, plotBlock(bar, frame, words.height)]);
}

/** Behind the end of the bar, or right of zero where it falls. */
function valueStart(bar: Bar, {start, track}: Frame): number {
  const rises = bar.value >= bar.zero;
  const end = start + (track * Math.max(bar.value, bar.zero)) / 100;
  return Math.round(end) + (rises ? clearance[bar.end] : clearance.closed);
}

/** The bar, and the baseline along the whole height of its row. */
function plotBlock(bar: Bar, {start, track}: Frame, height: number): Block {
  const zero = Math.round(start + (track * bar.zero) / 100) - 0.5;
  return {
    height,
    drawn: (y) =>
      `${barBlock(bar, start, track).drawn(y + 4)}\n<path d="M${zero} ${y}v${height}" stroke="${palette.text.light}"/>`,
  };
}

function keyBlock(bar: Bar, text: string, {left, right}: Frame): Block {
  const x = left + SAMPLE + clearance.open;
  return beside([
    barBlock(bar, left, SAMPLE),
    stacked([space(3), textBlock(text, {size: 12, x, width: right - x}), space(3)]),
  ]);
}

function barBlock(bar: Bar, x: number, track: number): Block {
  return {height: HEIGHT, drawn: (y) => textOf(barTree(bar, {x, y, track}), 'svg')};
}
