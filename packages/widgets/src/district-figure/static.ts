import {languageOf} from '@putuo/data/query';
import type {Dataset, Figure} from '@putuo/data/query';
import {textOf} from '../tree/text.ts';
import {tree} from '../tree/tree.ts';
import {figureLayout} from './layout.ts';

export interface FigureHtmlOptions {
  /** Any BCP 47 tag; English where it is neither English nor Simplified Chinese. */
  readonly lang?: string | null;
  readonly notation?: 'auto' | 'full';
  /** Puts the source in brackets behind the figure, as print does: for feeds, mail and paper. */
  readonly citation?: boolean;
  readonly dataset?: Dataset;
}

/**
 * What `<district-figure>` says in its sentence, word for word, as HTML text.
 *
 * @example
 * ```ts
 * import {fiscalRevenueJanAug2023} from '@putuo/data/facts/putuo';
 * figureHtml(fiscalRevenueJanAug2023, {citation: true});
 * ```
 */
export function figureHtml(figure: Figure, options: FigureHtmlOptions = {}): string {
  const {language} = languageOf(options.lang);
  const {text, citation} = figureLayout(figure, {...options, lang: language});
  return textOf(
    tree(
      'bdi',
      {class: 'district-figure', lang: language},
      text,
      options.citation === true && tree('small', {}, citation),
    ),
  );
}
