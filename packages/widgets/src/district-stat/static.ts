import {languageOf} from '@putuo/data/query';
import type {Figure} from '@putuo/data/query';
import {framedHtml} from '../base/framed-html.ts';
import type {FramedHtmlOptions} from '../base/framed-html.ts';
import {figureTree, lineTree} from './card.ts';
import {seriesWith, statLayout} from './layout.ts';
import {sparkHtmlTree} from './spark-html.ts';

/** `dataset` brings the claims about the figure as well. */
export interface StatHtmlOptions extends FramedHtmlOptions {
  readonly notation?: 'auto' | 'full';
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
  const lang = languageOf(options.lang).language;
  const series = options.trend ? seriesWith(figure, options.dataset) : null;
  const layout = statLayout(figure, {...options, lang, series});
  return framedHtml(`district-stat ${layout.stage}`, layout, options, [
    figureTree(layout),
    layout.lines.map((line) => lineTree(line)),
    series && sparkHtmlTree(series, layout.label, lang),
  ]);
}
