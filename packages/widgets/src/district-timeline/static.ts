import {languageOf} from '@putuo/data/query';
import type {Dataset, Fact, NonEmpty} from '@putuo/data/query';
import {escapeHtml} from '../base/escape.ts';
import {sourcesHtml} from '../base/source-html.ts';
import {rowsOf} from './entries.ts';
import type {UndatedGroup} from './entries.ts';
import {timelineLayout} from './layout.ts';
import type {TimelineLayout} from './layout.ts';
import {timelinePicture} from './picture.ts';
import {headlineOf} from './row.ts';
import type {HeadlinePart, TimelineRow} from './row.ts';
import {timeline as wordsIn} from '../wording/generated/words.ts';

export interface TimelineHtmlOptions {
  /** Any BCP 47 tag; English where it is neither English nor Simplified Chinese. */
  readonly lang?: string | null;
  readonly heading?: string | null;
  /** 2 to 6. */
  readonly headingLevel?: number;
  /** Brings the version of the data. */
  readonly dataset?: Dataset;
}

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
  const {lang, heading, headingLevel, caption, entries, undated, sources} = layout;
  const {when, what} = wordsIn[lang];
  const rows = rowsOf(entries).map((row) => rowHtml(row, layout));
  return [
    `<div class="district-timeline" lang="${lang}">`,
    heading === null
      ? ''
      : `<h${headingLevel}${langHtml(options.lang)}>${escapeHtml(heading)}</h${headingLevel}>`,
    `<figure><figcaption>${escapeHtml(caption)}</figcaption>`,
    rows.length === 0
      ? ''
      : `<table><thead><tr><th scope="col">${when}</th><th scope="col">${what}</th></tr></thead>` +
        `<tbody>${rows.join('')}</tbody></table>`,
    ...undated.map((group) => undatedHtml(group, layout)),
    `</figure>${sourcesHtml(sources)}</div>`,
  ].join('');
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

function rowHtml(row: TimelineRow, {lang}: TimelineLayout): string {
  const {fact, when, inferred} = row;
  return (
    `<tr class="${fact.stage}"><th scope="row">${escapeHtml(when + (inferred ?? ''))}</th>` +
    `<td>${headlineHtml(row, lang)}</td></tr>`
  );
}

function undatedHtml({text, rows, more}: UndatedGroup, {lang}: TimelineLayout): string {
  const items = [...rows, ...more].map(
    (row) => `<li class="${row.fact.stage}">${headlineHtml(row, lang)}</li>`,
  );
  return `<p>${escapeHtml(text)}</p><ul>${items.join('')}</ul>`;
}

function headlineHtml(row: TimelineRow, lang: TimelineLayout['lang']): string {
  return [
    headlineOf(row, lang).map(partHtml).join(''),
    ...(row.sources === null ? [] : [`<small>${row.sources}</small>`]),
    ...(row.outcome === null ? [] : [`<br>${escapeHtml(row.outcome)}`]),
  ].join(' ');
}

function partHtml({kind, text}: HeadlinePart): string {
  const content = escapeHtml(text);
  return kind === 'amount' || kind === 'stage'
    ? `<strong class="${kind}">${content}</strong>`
    : content;
}

/** The heading is the page's own text, in the page's own language. */
function langHtml(lang: string | null | undefined): string {
  return lang ? ` lang="${escapeHtml(lang)}"` : '';
}
