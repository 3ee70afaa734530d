import type {Figure} from '@putuo/data/query';
import type {Content} from '../tree/tree.ts';
import {property} from '@lit/reactive-element/decorators.js';
import {adoptMore} from '../base/adopted.ts';
import {requestedFigure} from '../base/requested-figure.ts';
import {FramedElement} from '../base/framed-element.ts';
import type {Surroundings} from '../base/framed-element.ts';
import {isProblem} from '../base/outcome.ts';
import type {Problem} from '../base/outcome.ts';
import type * as Spark from './spark.ts';
import {arrowTree, figureTree, lineTree} from './card.ts';
import {seriesWith, statLayout} from './layout.ts';
import type {StatLayout} from './layout.ts';
import {statStyles} from './styles.ts';

/**
 * One figure as a card: label, hedge, number and unit, what was counted, change, period, stage and source.
 *
 * What stands between the tags is shown until the figure is there, and whenever it cannot be.
 *
 * @example
 * ```html
 * <district-stat fact="putuo.fiscal-revenue-jan-aug-2023">10.43 billion yuan of fiscal revenue.</district-stat>
 * ```
 *
 * @tagname district-stat
 *
 * @csspart label - What is measured, and of whom.
 * @csspart value - Hedge, number and unit.
 * @csspart hedge - "over", "nearly", "about".
 * @csspart direction - "up" or "down", where the figure itself is a change.
 * @csspart number - The digits.
 * @csspart scale - "million", 亿.
 * @csspart unit - "companies", %.
 * @csspart basis - "year on year", where the figure itself is a change.
 * @csspart whole - The whole that a share is part of.
 * @csspart also - The same amount in another unit.
 * @csspart scope - What exactly was counted.
 * @csspart when - Stage and period.
 * @csspart stage - The word for what is planned or under way.
 * @csspart change - How the figure has changed, where that is recorded.
 * @csspart arrow - The mark beside the change.
 * @csspart claim - What the district claims of the figure.
 * @csspart trend - The series of the figure, where it is asked for.
 * @csspart trend-title - What the series measures, where the label above says something else.
 * @csspart trend-end - The first and the last figure of the series: value and date.
 * @csspart trend-note - Why a line is missing.
 * @csspart plot - The drawing of the series.
 * @csspart mark - One figure in the drawing.
 * @csspart open - Strokes on the side on which words leave an amount open.
 *
 * @cssproperty [--district-number-size] - Size of the number; by default it follows the width of the card.
 */
export class DistrictStat extends FramedElement<StatLayout> {
  static override styles = [FramedElement.styles, statStyles];

  /** The figure itself, or its id. Only ids are written as attributes. */
  @property() fact: Figure | string | null = null;

  /** With `metric` and without `fact`: the id of the subject whose latest figure is shown. */
  @property() about: string | null = null;

  /** The id of the metric. */
  @property() metric: string | null = null;

  /** The latest as it was known at this date: `2022`, `2022-12` or `2022-12-31`. */
  @property({attribute: 'as-of'}) asOf: string | null = null;

  /** `auto` regroups the printed digits for the language; `full` writes every digit out. */
  @property() notation: 'auto' | 'full' = 'auto';

  /** Draws the series of the figure below it. What that takes is loaded only then. */
  @property({type: Boolean}) trend = false;

  #spark: typeof Spark | undefined;

  protected override arrange({lang, dataset}: Surroundings): StatLayout | Problem {
    const figure = requestedFigure(this, dataset);
    if (isProblem(figure)) return figure;
    const {heading, headingLevel, notation} = this;
    const series = this.trend ? seriesWith(figure, dataset) : null;
    return statLayout(figure, {lang, dataset, heading, headingLevel, notation, series});
  }

  protected override renderLayout(layout: StatLayout): Content {
    const {series, label, lang, lines} = layout;
    if (series && !this.#spark) void this.#loadSpark();
    return [
      figureTree(layout),
      lines.map((line) => lineTree(line, arrowTree(line))),
      series && this.#spark?.sparkTree(series, label, lang),
    ];
  }

  /** Without it, or where a page stops it, the card is what it is without a trend. */
  async #loadSpark(): Promise<void> {
    try {
      const spark = await import('./spark.ts');
      if (this.#spark) return;
      this.#spark = spark;
      adoptMore(this.shadowRoot, spark.sparkStyles);
      this.requestUpdate();
    } catch {
      // The page is offline, or its policy allows no more files.
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'district-stat': DistrictStat;
  }
}
