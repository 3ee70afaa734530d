import type {Figure} from '@putuo/data/query';
import {tree} from '../tree/tree.ts';
import type {Content} from '../tree/tree.ts';
import {property} from '@lit/reactive-element/decorators.js';
import {FramedElement} from '../base/framed-element.ts';
import type {Surroundings} from '../base/framed-element.ts';
import {isProblem} from '../base/outcome.ts';
import type {Problem} from '../base/outcome.ts';
import type {Pasted} from '../base/paste.ts';
import {Roving} from '../base/roving.ts';
import {captionTree, reasonsTree} from './caption.ts';
import {requestedFigures} from './request.ts';
import {compareLayout} from './layout.ts';
import type {CompareLayout, Sort} from './layout.ts';
import {barsTree, keyTree} from './rows.ts';
import {compareStyles} from './styles.ts';
import {tableTree} from './table.ts';
import {compare as wordsIn} from '../wording/generated/words.ts';

/**
 * Figures as bars from zero on one scale: hatched where planned, half-tone where under way, open at the end for
 * "over", short of a tick for "nearly", round for "about". Figures that do not compare stand in a table that says why.
 *
 * What stands between the tags is shown until the figures are there, and whenever they cannot be.
 *
 * @example
 * ```html
 * <district-compare facts="china-israel-hub.companies-2019 china-israel-hub.companies-2023">
 *   20 companies in the hub as reported in 2019, over 130 in 2023.
 * </district-compare>
 * ```
 *
 * @tagname district-compare
 *
 * @csspart chart - Caption, bars, key and reasons.
 * @csspart caption - What is compared, and what all figures share.
 * @csspart bars - All bars.
 * @csspart group - The value of the dimension above a group of bars.
 * @csspart row - A bar with its label and value.
 * @csspart label - What tells the bar from the others.
 * @csspart note - Period, scope or stage beside the bar.
 * @csspart bar - The drawing of one bar.
 * @csspart value - The amount in words, at the end of the bar.
 * @csspart key - What the drawing means.
 * @csspart reason - Why figures do not, or not simply, compare.
 * @csspart table-button - Opens the table.
 * @csspart table - The same figures as text.
 *
 * @cssState not-comparable - The figures do not compare: a table says why.
 */
export class DistrictCompare extends FramedElement<CompareLayout> {
  static override styles = [FramedElement.styles, compareStyles];

  /** The figures, or their ids with spaces between. Only ids are written as an attribute. */
  @property() facts: readonly Figure[] | string | null = null;

  /** Instead of `facts`: the id of a metric, whose latest figure is shown for each subject. */
  @property() metric: string | null = null;

  /** With `metric`: ids of subjects, with spaces between. */
  @property() about: string | null = null;

  /** `given` keeps the order of the ids; `value` puts the largest first. */
  @property() sort: Sort = 'given';

  /** A dimension of the metric, such as `use`: one group of bars for each of its values, all on one scale. */
  @property({attribute: 'group-by'}) groupBy: string | null = null;

  readonly #roving = new Roving(this);
  #isTableOpen = false;

  protected override arrange({lang, dataset}: Surroundings): CompareLayout | Problem {
    const figures = requestedFigures(this, dataset);
    if (isProblem(figures)) return figures;
    const {sort, heading, headingLevel} = this;
    const groupBy = this.groupBy?.trim() || null;
    return compareLayout(figures, {lang, dataset, sort, groupBy, heading, headingLevel});
  }

  protected override renderLayout(layout: CompareLayout): Content {
    const isUnlike = layout.verdict === 'not-comparable';
    return tree(
      'figure',
      {part: 'chart', class: 'chart', 'aria-labelledby': 'caption'},
      captionTree(layout, 'caption'),
      isUnlike
        ? [reasonsTree(layout), tableTree(layout)]
        : [
            barsTree(layout, this.#roving),
            keyTree(layout),
            reasonsTree(layout),
            this.#folded(layout),
          ],
    );
  }

  /** The bars say it all; the table is for those who read tables. */
  #folded(layout: CompareLayout): Content {
    const button = {
      class: 'source-button',
      part: 'table-button',
      type: 'button',
      'aria-expanded': this.#isTableOpen ? 'true' : 'false',
      'aria-controls': this.#isTableOpen ? 'table' : null,
      click: this.#toggleTable,
    };
    return [
      tree('button', button, wordsIn[layout.lang].table),
      this.#isTableOpen && tree('div', {id: 'table'}, tableTree(layout)),
    ];
  }

  readonly #toggleTable = (): void => {
    this.#isTableOpen = !this.#isTableOpen;
    this.requestUpdate();
  };

  protected override pasted({facts, plain}: CompareLayout): Pasted {
    const {sort, groupBy, heading} = this;
    const attributes = {
      facts: facts.map(({id}) => id).join(' '),
      sort: sort === 'value' ? sort : null,
      'group-by': groupBy,
      heading,
    };
    return {attributes, content: plain, facts};
  }

  protected override async picture(layout: CompareLayout): Promise<string> {
    return (await import('./picture.ts')).comparePicture(layout);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'district-compare': DistrictCompare;
  }
}
