import {languageOf} from '@putuo/data/query';
import type {Dataset, Figure} from '@putuo/data/query';
import {escapeHtml} from '../base/escape.ts';
import {sourcesHtml} from '../base/source-html.ts';
import {sparkHtml} from './spark-html.ts';
import {seriesWith, statLayout} from './layout.ts';
import type {StatLine, StatPart} from './layout.ts';

export interface StatHtmlOptions {
  /** Any BCP 47 tag; English where it is neither English nor Simplified Chinese. */
  readonly lang?: string | null;
  readonly notation?: 'auto' | 'full';
  readonly heading?: string | null;
  /** 2 to 6. */
  readonly headingLevel?: number;
  /** Brings the claims about the figure and the version of the data. */
  readonly dataset?: Dataset;
  /** With `dataset`: says the series of the figure below it. */
  readonly trend?: boolean;
}

/**
 * What `<district-stat>` says, word for word, as HTML text: for Node, build time, feeds and mail.
 * Complete without script and styles; the classes are there for those who bring their own.
 *
 * @example
 * ```ts
 * import {fiscalRevenueJanAug2023} from '@putuo/data/facts/putuo';
 * statHtml(fiscalRevenueJanAug2023, {lang: 'zh-Hans'});
 * ```
 */
export function statHtml(figure: Figure, options: StatHtmlOptions = {}): string {
  const {language} = languageOf(options.lang);
  const series = options.trend ? seriesWith(figure, options.dataset) : null;
  const layout = statLayout(figure, {...options, lang: language, series});
  const {heading, headingLevel, label, parts, lines, stage, sources} = layout;
  return [
    `<div class="district-stat ${stage}" lang="${language}">`,
    heading === null
      ? ''
      : `<h${headingLevel}${langHtml(options.lang)}>${escapeHtml(heading)}</h${headingLevel}>`,
    `<p class="figure"><span class="label">${escapeHtml(label)}</span><br>`,
    `<strong class="value">${parts.map(partHtml).join('')}</strong></p>`,
    ...lines.map(lineHtml),
    series ? sparkHtml(series, label, language) : '',
    sourcesHtml(sources),
    '</div>',
  ].join('');
}

function partHtml({type, text}: StatPart): string {
  return type === 'literal' ? text : `<span class="${type}">${escapeHtml(text)}</span>`;
}

function lineHtml({kind, lead = '', text, aside = ''}: StatLine): string {
  const stage = lead === '' ? '' : `<strong>${escapeHtml(lead)}</strong>`;
  return `<p class="${kind}">${stage}${escapeHtml(text)}${escapeHtml(aside)}</p>`;
}

/** The heading is the page's own text, in the page's own language. */
function langHtml(lang: string | null | undefined): string {
  return lang ? ` lang="${escapeHtml(lang)}"` : '';
}
