import {base as baseWordsIn} from '../wording/generated/words.ts';
import {describe} from '@putuo/data/query';
import type {Fact} from '@putuo/data/query';
import {property} from '@lit/reactive-element/decorators.js';
import {FramedElement} from '../base/framed-element.ts';
import type {Surroundings} from '../base/framed-element.ts';
import {isProblem} from '../base/outcome.ts';
import type {Problem} from '../base/outcome.ts';
import type {Pasted} from '../base/paste.ts';
import {Roving} from '../base/roving.ts';
import {chartStyles} from '../time/chart-styles.ts';
import {markStyles} from '../time/mark-styles.ts';
import {requestedFacts} from './request.ts';
import {chronologyTree} from './chronology.ts';
import type {Reading} from './chronology.ts';
import {timelineLayout} from './layout.ts';
import type {TimelineLayout} from './layout.ts';
import {timelineStyles} from './styles.ts';
import {undatedTree} from './undated.ts';
import {tree} from '../tree/tree.ts';
import type {Content} from '../tree/tree.ts';

/**
 * Facts in the order of time on one scale: a day as a dot, months and years as long as they are, plans hollow.
 * What has no date stands in a list below.
 *
 * What stands between the tags is shown until the facts are there, and whenever they cannot be.
 *
 * @example
 * ```html
 * <district-timeline about="china-israel-hub" within>The hub opened on 5 December 2019.</district-timeline>
 * ```
 *
 * @tagname district-timeline
 *
 * @csspart chart - Caption, rows and what has no date.
 * @csspart caption - What the timeline is about.
 * @csspart axis - The dates of the scale.
 * @csspart row - One fact: date, mark and words.
 * @csspart date - When it was or holds.
 * @csspart mark - Dot or bar on the scale.
 * @csspart label - What happened, is claimed or was measured.
 * @csspart amount - The amount of a figure.
 * @csspart stage - The word for what is planned or under way.
 * @csspart outcome - What a plan came to.
 * @csspart pause - Years that are drawn short.
 * @csspart more - Opens what is folded away.
 * @csspart undated - Facts without a date.
 */
export class DistrictTimeline extends FramedElement<TimelineLayout> {
  static override styles = [FramedElement.styles, chartStyles, markStyles, timelineStyles];

  /** Ids of subjects, with spaces between. All their facts are shown. */
  @property() about: string | null = null;

  /** With `about`: also facts about the parts of these subjects. */
  @property({type: Boolean}) within = false;

  /** Instead of `about`: the facts, or their ids with spaces between. Only ids are written as an attribute. */
  @property() facts: readonly Fact[] | string | null = null;

  /** With `about`: leaves out what ended before this date: `2019`, `2019-04` or `2019-04-02`. */
  @property() from: string | null = null;

  /** With `about`: leaves out what began after this date. */
  @property() to: string | null = null;

  readonly #unfolded = new Set<string>();
  readonly #reading: Reading = {
    roving: new Roving(this),
    isOpen: (fold) => this.#unfolded.has(fold),
    toggle: (fold) => {
      if (!this.#unfolded.delete(fold)) this.#unfolded.add(fold);
      this.requestUpdate();
    },
  };

  protected override arrange({lang, dataset}: Surroundings): TimelineLayout | Problem {
    const answer = requestedFacts(this, dataset);
    if (isProblem(answer)) return answer;
    const {heading, headingLevel} = this;
    const {facts, about} = answer;
    return timelineLayout(facts, {lang, dataset, heading, headingLevel, about});
  }

  protected override renderLayout(layout: TimelineLayout): Content {
    const {lang, caption, undated} = layout;
    return tree(
      'figure',
      {part: 'chart', 'aria-labelledby': 'caption'},
      tree('figcaption', {id: 'caption', part: 'caption'}, caption),
      chronologyTree(layout, this.#reading),
      undated.map((group, index) => undatedTree(group, `undated-${index}`, lang, this.#reading)),
    );
  }

  protected override pasted({facts, lang}: TimelineLayout): Pasted {
    const {about, within, from, to} = this;
    const attributes = this.facts
      ? {facts: facts.map(({id}) => id).join(' ')}
      : {about, within, from, to};
    const sentences = facts.map((fact) => describe(fact, {lang}));
    const content = sentences.join(baseWordsIn[lang].space);
    return {attributes, content, facts};
  }

  protected override async picture(layout: TimelineLayout): Promise<string> {
    return (await import('./picture.ts')).timelinePicture(layout);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'district-timeline': DistrictTimeline;
  }
}
