import {languageOf} from '@putuo/data/query';
import type {Language, Series} from '@putuo/data/query';
import {framedHtml} from '../base/framed-html.ts';
import type {FramedHtmlOptions} from '../base/framed-html.ts';
import {tree} from '../tree/tree.ts';
import type {Content} from '../tree/tree.ts';
import {trendLayout, valueOf} from './layout.ts';
import type {TrendLayout, TrendRow, ValuePart} from './layout.ts';
import {trendPicture} from './picture.ts';
import {trend as wordsIn} from '../wording/generated/words.ts';

export type TrendHtmlOptions = FramedHtmlOptions;

/**
 * What `<district-trend>` says, word for word, as HTML text: for Node, build time, feeds and mail. Empty for a series
 * without figures. Complete without script and styles.
 *
 * @example
 * ```ts
 * trendHtml(series({about: 'putuo', metric: 'financial-tax-growth'}), {lang: 'zh-Hans'});
 * ```
 */
export function trendHtml(series: Series, options: TrendHtmlOptions = {}): string {
  const layout = layoutOf(series, options);
  if (!layout) return '';
  const {lang, caption, rows, notes} = layout;
  const {when, amount} = wordsIn[lang];
  const head = (text: string) => tree('th', {scope: 'col'}, text);
  return framedHtml('district-trend', layout, options, [
    tree(
      'figure',
      {},
      tree('figcaption', {}, caption),
      tree(
        'table',
        {},
        tree('thead', {}, tree('tr', {}, head(when), head(amount))),
        tree(
          'tbody',
          {},
          rows.map((row) => rowTrees(row, lang)),
        ),
      ),
      notes.map((note) => tree('p', {}, note)),
    ),
  ]);
}

/** The same as an SVG file of its own, `width` pixels wide, for pages and documents that take only pictures. */
export function trendSvg(
  series: Series,
  {width, ...options}: TrendHtmlOptions & {readonly width?: number} = {},
): string {
  const layout = layoutOf(series, options);
  return layout ? trendPicture(layout, width === undefined ? {} : {width}) : '';
}

function layoutOf(series: Series, options: TrendHtmlOptions): TrendLayout | null {
  return trendLayout(series, {...options, lang: languageOf(options.lang).language});
}

function rowTrees(row: TrendRow, lang: Language): Content {
  const {figure, when, inferred, sources, parted} = row;
  return [
    tree(
      'tr',
      {class: figure.stage},
      tree('th', {scope: 'row'}, when, inferred),
      tree(
        'td',
        {},
        valueOf(row, lang).map(partTree),
        sources !== null && [' ', tree('small', {}, sources)],
      ),
    ),
    parted !== null && tree('tr', {}, tree('td', {colspan: 2}, parted)),
  ];
}

function partTree({kind, text}: ValuePart): Content {
  return kind === 'value' || kind === 'stage' ? tree('strong', {class: kind}, text) : text;
}
