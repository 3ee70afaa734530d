import {citeBibtex, citeCslJson, type CslItem} from './cite-items.ts';
import {citeFull, citeInline} from './cite-text.ts';
import type {LanguageOptions} from '../wording/language.ts';
import type {Fact} from '../model/model.ts';

/** How a citation is written: two for readers, two for reference managers. */
export type CiteStyle = 'inline' | 'full' | 'csl-json' | 'bibtex';

/** In which style and language to cite. */
export interface CiteOptions extends LanguageOptions {
  /** `inline` when left out. */
  readonly style?: CiteStyle | undefined;
}

/**
 * Where a fact is printed, in one of four styles. `citeInline`, `citeFull`, `citeCslJson` and `citeBibtex` are the
 * same, one by one, for pages that count their bytes. A document without a date is cited without one.
 *
 * @example
 * ```ts
 * import {cite} from '@putuo/data';
 * import {fiscalRevenueJanAug2023} from '@putuo/data/facts/putuo';
 * const inline: string = cite(fiscalRevenueJanAug2023, {style: 'inline', lang: 'zh'});
 * cite(fiscalRevenueJanAug2023, {style: 'csl-json'}).id; // => 'putuo.fiscal-revenue-jan-aug-2023'
 * ```
 */
export function cite(fact: Fact, options: CiteOptions & {readonly style: 'csl-json'}): CslItem;
export function cite(
  fact: Fact,
  options?: CiteOptions & {readonly style?: Exclude<CiteStyle, 'csl-json'> | undefined},
): string;
export function cite(fact: Fact, options?: CiteOptions): string | CslItem;
export function cite(fact: Fact, {style = 'inline', lang}: CiteOptions = {}): string | CslItem {
  switch (style) {
    case 'inline':
      return citeInline(fact, lang);
    case 'full':
      return citeFull(fact, lang);
    case 'csl-json':
      return citeCslJson(fact, lang);
    case 'bibtex':
      return citeBibtex(fact, lang);
  }
}
