import {languageOf} from '@putuo/data/query';
import type {Dataset, Series} from '@putuo/data/query';
import {escapeHtml} from '../tree/escape.ts';
import {sourcesHtml} from '../base/source-html.ts';
import {trendLayout, valueOf} from './layout.ts';
import type {TrendLayout, TrendRow, ValuePart} from './layout.ts';
import {trendPicture} from './picture.ts';
import {trend as wordsIn} from '../wording/generated/words.ts';

export interface TrendHtmlOptions {
  /** Any BCP 47 tag; English where it is neither English nor Simplified Chinese. */
  readonly lang?: string | null;
  readonly heading?: string | null;
  /** 2 to 6. */
  readonly headingLevel?: number;
  /** Brings the version of the data. */
  readonly dataset?: Dataset;
}

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
  const {lang, heading, headingLevel, caption, rows, notes, sources} = layout;
  const {when, amount} = wordsIn[lang];
  return [
    `<div class="district-trend" lang="${lang}">`,
    heading === null
      ? ''
      : `<h${headingLevel}${langHtml(options.lang)}>${escapeHtml(heading)}</h${headingLevel}>`,
    `<figure><figcaption>${escapeHtml(caption)}</figcaption>`,
    `<table><thead><tr><th scope="col">${when}</th><th scope="col">${amount}</th></tr></thead><tbody>`,
    ...rows.map((row) => rowHtml(row, layout)),
    '</tbody></table>',
    ...notes.map((note) => `<p>${escapeHtml(note)}</p>`),
    `</figure>${sourcesHtml(sources)}</div>`,
  ].join('');
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

function rowHtml(row: TrendRow, {lang}: TrendLayout): string {
  const {figure, when, inferred, sources, parted} = row;
  const numbers = sources === null ? '' : ` <small>${sources}</small>`;
  return [
    `<tr class="${figure.stage}"><th scope="row">${escapeHtml(when + (inferred ?? ''))}</th>`,
    `<td>${valueOf(row, lang).map(partHtml).join('')}${numbers}</td></tr>`,
    parted === null ? '' : `<tr><td colspan="2">${escapeHtml(parted)}</td></tr>`,
  ].join('');
}

function partHtml({kind, text}: ValuePart): string {
  const content = escapeHtml(text);
  return kind === 'value' || kind === 'stage'
    ? `<strong class="${kind}">${content}</strong>`
    : content;
}

/** The heading is the page's own text, in the page's own language. */
function langHtml(lang: string | null | undefined): string {
  return lang ? ` lang="${escapeHtml(lang)}"` : '';
}
