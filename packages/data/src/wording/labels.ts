import {dimensionsText} from './dimensions.ts';
import {textIn} from './language.ts';
import type {Basis, Fact, Figure, Hedge, Stage} from '../model/model.ts';
import {wordsIn} from './pick.ts';
import {filled} from './words.ts';

/**
 * What a fact is about, as a heading: its own label where it has one, else metric and subject
 * ("Fiscal revenue, Putuo District"), or what happened or is claimed.
 *
 * @example
 * ```ts
 * import {labelText} from '@putuo/data';
 * import {fiscalRevenueJanAug2023} from '@putuo/data/facts/putuo';
 * const label: string = labelText(fiscalRevenueJanAug2023, 'en');
 * ```
 */
export function labelText(fact: Fact, lang?: string | null): string {
  if (fact.label) return textIn(fact.label, lang);
  if (fact.type !== 'figure') return textIn(fact.what, lang);
  return wordsIn(lang).label(textIn(fact.about.name, lang), measureText(fact, lang));
}

/**
 * What a figure measures, without its subject: the metric, and in brackets the values of its dimensions
 * ("Floor area (offices)").
 *
 * @example
 * ```ts
 * import {measureText} from '@putuo/data';
 * import {fiscalRevenueJanAug2023} from '@putuo/data/facts/putuo';
 * measureText(fiscalRevenueJanAug2023, 'en'); // => 'Fiscal revenue'
 * ```
 */
export function measureText(figure: Figure, lang?: string | null): string {
  return textIn(figure.metric.label, lang) + dimensionsText(figure, lang);
}

/**
 * What exactly was counted, where it differs from the metric: "companies or institutions". `null` where it does not.
 *
 * @example
 * ```ts
 * import {scopeText} from '@putuo/data';
 * import {fiscalRevenueJanAug2023} from '@putuo/data/facts/putuo';
 * scopeText(fiscalRevenueJanAug2023, 'en'); // => null
 * ```
 */
export function scopeText(fact: Fact, lang?: string | null): string | null {
  return fact.scope ? textIn(fact.scope, lang) : null;
}

/**
 * A stage in words.
 *
 * @example
 * ```ts
 * import {stageText} from '@putuo/data';
 * stageText('under-way', 'en'); // => 'under way'
 * stageText('planned', 'zh'); // => '计划中'
 * ```
 */
export function stageText(stage: Stage, lang?: string | null): string {
  return wordsIn(lang).stages[stage];
}

/**
 * A hedge in words; empty for `none`, which is never called exact.
 *
 * @example
 * ```ts
 * import {hedgeText} from '@putuo/data';
 * hedgeText('over', 'zh'); // => '超过'
 * hedgeText('none', 'en'); // => ''
 * ```
 */
export function hedgeText(hedge: Hedge, lang?: string | null): string {
  return wordsIn(lang).hedges[hedge];
}

/**
 * How something is known: stated in the document, or inferred, with the reason.
 *
 * @example
 * ```ts
 * import {basisText} from '@putuo/data';
 * basisText({by: 'stated'}, 'en'); // => 'stated in the document'
 * basisText({by: 'inferred', why: {en: 'from the page date', 'zh-Hans': '据页面日期'}}, 'zh'); // => '推断：据页面日期'
 * ```
 */
export function basisText(basis: Basis, lang?: string | null): string {
  const words = wordsIn(lang);
  return basis.by === 'stated' ? words.stated : filled(words.inferred, textIn(basis.why, lang));
}
