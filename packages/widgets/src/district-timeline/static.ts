import {languageOf} from '@putuo/data/query';
import type {Fact, Language, NonEmpty} from '@putuo/data/query';
import {framedHtml} from '../base/framed-html.ts';
import type {FramedHtmlOptions} from '../base/framed-html.ts';
import {tree} from '../tree/tree.ts';
import type {Content, Tree} from '../tree/tree.ts';
import {rowsOf} from './entries.ts';
import type {UndatedGroup} from './entries.ts';
import {partsTree} from './headline.ts';
import {timelineLayout} from './layout.ts';
import type {TimelineLayout} from './layout.ts';
import {timelinePicture} from './picture.ts';
import type {TimelineRow} from './row.ts';
import {timeline as wordsIn} from '../wording/generated/words.ts';

export type TimelineHtmlOptions = FramedHtmlOptions;

/**
 * What `<district-timeline>` says, word for word, as HTML text: for Node, build time, feeds and mail.
 * A table of dates and facts, nothing folded away; complete without script and styles.
 *
 * @example
 * ```ts
 * const {dated: [first, ...others]} = timeline({about: 'china-israel-hub'});
 * if (first) timelineHtml([first, ...others], {lang: 'zh-Hans'});
 * ```
 */
export function timelineHtml(facts: NonEmpty<Fact>, options: TimelineHtmlOptions = {}): string {
  const layout = layoutOf(facts, options);
  const {caption, undated} = layout;
  const figure = tree(
    'figure',
    {},
    tree('figcaption', {}, caption),
    tableTree(layout),
    undated.map((group) => listTree(group, layout)),
  );
  return framedHtml('district-timeline', layout, options, figure);
}

/** The same as an SVG file of its own, `width` pixels wide, for pages and documents that take only pictures. */
export function timelineSvg(
  facts: NonEmpty<Fact>,
  {width, ...options}: TimelineHtmlOptions & {readonly width?: number} = {},
): string {
  return timelinePicture(layoutOf(facts, options), width === undefined ? {} : {width});
}

function layoutOf(facts: NonEmpty<Fact>, options: TimelineHtmlOptions): TimelineLayout {
  return timelineLayout(facts, {...options, lang: languageOf(options.lang).language});
}

function tableTree({entries, lang}: TimelineLayout): Content {
  if (entries.length === 0) return null;
  const {when, what} = wordsIn[lang];
  const column = (name: string) => tree('th', {scope: 'col'}, name);
  const rows = rowsOf(entries).map((row) =>
    tree(
      'tr',
      {class: row.fact.stage},
      tree('th', {scope: 'row'}, row.when, row.inferred),
      tree('td', {}, wordsTree(row, lang)),
    ),
  );
  return tree(
    'table',
    {},
    tree('thead', {}, tree('tr', {}, column(when), column(what))),
    tree('tbody', {}, rows),
  );
}

function listTree({text, rows, more}: UndatedGroup, {lang}: TimelineLayout): readonly Tree[] {
  const items = [...rows, ...more].map((row) =>
    tree('li', {class: row.fact.stage}, wordsTree(row, lang)),
  );
  return [tree('p', {}, text), tree('ul', {}, items)];
}

/** What the element says, told apart without styles. */
function wordsTree(row: TimelineRow, lang: Language): Content {
  return [
    partsTree(row, lang),
    row.sources !== null && [' ', tree('small', {}, row.sources)],
    row.outcome !== null && [tree('br', {}), row.outcome],
  ];
}
