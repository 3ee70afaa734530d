import {languageOf} from '@putuo/data/query';
import type {Dataset, Figure, NonEmpty} from '@putuo/data/query';
import {escapeHtml} from '../base/escape.ts';
import {sourcesHtml} from '../base/source-html.ts';
import {compareLayout} from './layout.ts';
import type {CompareLayout, Row, RowGroup, Sort} from './layout.ts';
import {comparePicture} from './picture.ts';
import {compare as wordsIn} from '../wording/generated/words.ts';

export interface CompareHtmlOptions {
  /** Any BCP 47 tag; English where it is neither English nor Simplified Chinese. */
  readonly lang?: string | null;
  /** `given` keeps the order of the figures; `value` puts the largest first. */
  readonly sort?: Sort;
  /** A dimension of the metric: one group of figures for each of its values. */
  readonly groupBy?: string | null;
  readonly heading?: string | null;
  /** 2 to 6. */
  readonly headingLevel?: number;
  /** Brings the version of the data. */
  readonly dataset?: Dataset;
}

/**
 * What `<district-compare>` says, word for word, as HTML text: for Node, build time, feeds and mail.
 * A table with what keeps the figures from comparing; complete without script and styles.
 *
 * @example
 * ```ts
 * import {companies2019, companies2023} from '@putuo/data/facts/china-israel-hub';
 * compareHtml([companies2019, companies2023], {lang: 'zh-Hans'});
 * ```
 */
export function compareHtml(figures: NonEmpty<Figure>, options: CompareHtmlOptions = {}): string {
  const layout = layoutOf(figures, options);
  const {lang, verdict, heading, headingLevel, title, deck, sources} = layout;
  const reasons = reasonsHtml(layout);
  const isNotComparable = verdict === 'not-comparable';
  return [
    `<div class="district-compare ${verdict}" lang="${lang}">`,
    heading === null
      ? ''
      : `<h${headingLevel}${langHtml(options.lang)}>${escapeHtml(heading)}</h${headingLevel}>`,
    `<figure><figcaption><strong>${escapeHtml(title)}</strong>${deck.map(deckHtml).join('')}</figcaption>`,
    isNotComparable ? reasons : '',
    tableHtml(layout),
    isNotComparable ? '' : reasons,
    `</figure>${sourcesHtml(sources)}</div>`,
  ].join('');
}

/**
 * The bars as an SVG file of its own, `width` pixels wide, for pages and documents that take only pictures.
 * Empty where the figures do not compare: they have no bars.
 */
export function compareSvg(
  figures: NonEmpty<Figure>,
  {width, ...options}: CompareHtmlOptions & {readonly width?: number} = {},
): string {
  return comparePicture(layoutOf(figures, options), width === undefined ? {} : {width});
}

function layoutOf(figures: NonEmpty<Figure>, options: CompareHtmlOptions): CompareLayout {
  return compareLayout(figures, {...options, lang: languageOf(options.lang).language});
}

function deckHtml(text: string): string {
  return ` <small>${escapeHtml(text)}</small>`;
}

function reasonsHtml({verdict, reasons, lang}: CompareLayout): string {
  const lines = verdict === 'not-comparable' ? [wordsIn[lang].notComparable, ...reasons] : reasons;
  return lines.map((text) => `<p class="reason">${escapeHtml(text)}</p>`).join('');
}

function tableHtml({heads: [label, value], groups}: CompareLayout): string {
  return (
    `<table><thead><tr><th scope="col">${label}</th><th scope="col">${value}</th></tr></thead>` +
    `${groups.map(groupHtml).join('')}</table>`
  );
}

function groupHtml({label, rows}: RowGroup): string {
  const head =
    label === null ? '' : `<tr><th colspan="2" scope="rowgroup">${escapeHtml(label)}</th></tr>`;
  return `<tbody>${head}${rows.map(rowHtml).join('')}</tbody>`;
}

function rowHtml({figure, label, beside, value}: Row): string {
  const notes = beside.map(deckHtml).join('');
  return (
    `<tr class="${figure.stage}"><th scope="row">${escapeHtml(label)}${notes}</th>` +
    `<td><strong>${escapeHtml(value)}</strong></td></tr>`
  );
}

/** The heading is the page's own text, in the page's own language. */
function langHtml(lang: string | null | undefined): string {
  return lang ? ` lang="${escapeHtml(lang)}"` : '';
}
