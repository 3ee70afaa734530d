import {base as wordsIn} from '../wording/generated/words.ts';
import {describe} from '@putuo/data/query';
import type {Figure, Series} from '@putuo/data/query';
import {tree} from '../tree/tree.ts';
import type {Content} from '../tree/tree.ts';
import {property} from '@lit/reactive-element/decorators.js';
import {FramedElement} from '../base/framed-element.ts';
import type {Surroundings} from '../base/framed-element.ts';
import {isProblem} from '../base/outcome.ts';
import type {Problem} from '../base/outcome.ts';
import type {Pasted} from '../base/paste.ts';
import {missingAttribute} from '../base/problems.ts';
import {Roving} from '../base/roving.ts';
import {chartStyles} from '../time/chart-styles.ts';
import {markStyles} from '../time/mark-styles.ts';
import {requestedSeries} from './request.ts';
import {trendLayout} from './layout.ts';
import type {TrendLayout} from './layout.ts';
import {plotStyles} from './plot-styles.ts';
import {leadersTree, plotTree} from './plot-tree.ts';
import {rowsTree} from './rows.ts';
import {trendStyles} from './styles.ts';

/**
 * One measure of one subject through time: a point for each figure, its value in words, and a line where the figures
 * count the same thing. Where they do not, there is none, and the chart says why.
 *
 * What stands between the tags is shown until the figures are there, and whenever they cannot be.
 *
 * @example
 * ```html
 * <district-trend about="putuo" metric="financial-tax-growth">Tax from finance grew by about 30% in 2016.</district-trend>
 * ```
 *
 * @tagname district-trend
 *
 * @csspart chart - Caption, plot, table and notes.
 * @csspart caption - What is measured, and of whom.
 * @csspart plot - The drawing: points, lines and zero.
 * @csspart mark - One figure in the drawing.
 * @csspart open - Strokes on the side on which the words leave the amount open.
 * @csspart row - One figure in words.
 * @csspart date - When it was or holds.
 * @csspart value - Hedge, number and unit.
 * @csspart stage - The word for what is planned or under way.
 * @csspart reason - Why no line joins two figures.
 * @csspart note - That there is only one figure, or years that are drawn short.
 */
export class DistrictTrend extends FramedElement<TrendLayout> {
  static override styles = [FramedElement.styles, chartStyles, markStyles, plotStyles, trendStyles];

  /** The id of the subject. */
  @property() about: string | null = null;

  /** The id of the metric. */
  @property() metric: string | null = null;

  /** Instead of `about` and `metric`: one figure of the series, or its id. Only ids are written as attributes. */
  @property() fact: Figure | string | null = null;

  /** The series itself, as `series()` gives it. */
  @property({attribute: false}) series: Series | null = null;

  readonly #roving = new Roving(this);

  protected override arrange({lang, dataset}: Surroundings): TrendLayout | Problem {
    const series = this.series ?? requestedSeries(this, dataset);
    if (isProblem(series)) return series;
    const {heading, headingLevel} = this;
    return (
      trendLayout(series, {lang, dataset, heading, headingLevel}) ??
      missingAttribute(['about', 'metric'])
    );
  }

  protected override renderLayout(layout: TrendLayout): Content {
    const {caption, plot, plotName, rows, notes} = layout;
    return tree(
      'figure',
      {part: 'chart', class: roomFor(rows.length), 'aria-labelledby': 'caption'},
      tree('figcaption', {id: 'caption', part: 'caption'}, caption),
      plot && tree('div', {class: 'across'}, plotTree(plot, plotName), leadersTree(plot)),
      rowsTree(layout, this.#roving),
      notes.map((note) => tree('p', {class: 'note', part: 'note'}, note)),
    );
  }

  protected override pasted({facts, lang}: TrendLayout): Pasted {
    const {about, metric} = this;
    const isRequested = this.fact === null && about !== null && metric !== null;
    const sentences = facts.map((fact) => describe(fact, {lang}));
    return {
      attributes: isRequested ? {about, metric} : {fact: facts[0].id},
      content: sentences.join(wordsIn[lang].space),
      facts,
    };
  }

  protected override async picture(layout: TrendLayout): Promise<string> {
    return (await import('./picture.ts')).trendPicture(layout);
  }
}

/** How wide the card must be for a column under the plot for each figure. */
function roomFor(columns: number): string {
  const need = columns <= 3 ? 'small' : 'medium';
  return columns <= 6 ? `of-${columns} ${need}` : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'district-trend': DistrictTrend;
  }
}
