import {describe} from '@putuo/data/query';
import type {CSSResultGroup} from '@lit/reactive-element';
import {tree} from '../tree/tree.ts';
import type {Content} from '../tree/tree.ts';
import {property} from '@lit/reactive-element/decorators.js';
import {DistrictElement} from './element.ts';
import {DEFAULT_HEADING_LEVEL} from './layout.ts';
import type {FramedLayout} from './layout.ts';
import type {Pasted} from './paste.ts';
import {SourcePanel} from './source-panel.ts';
import type {TakenAway} from './source-actions.ts';
import {frameStyles} from './styles.ts';

export type {DistrictErrorDetail, Surroundings} from './element.ts';

/**
 * What cards and charts share: heading, frame and source panel.
 * A new one gives `arrange`, a pure layout or the reason why there is none, and `renderLayout`, its markup.
 *
 * @csspart card - The whole.
 * @csspart rule - The rule on top: solid, half or dashed, as the stage is.
 * @csspart heading - The headline of the page's own.
 * @csspart source - The line with the button and the titles of the documents.
 * @csspart source-button - Opens the panel.
 * @csspart panel - What stands behind the figures.
 * @csspart quote - Words as a document prints them.
 * @csspart action - Copy, download, report.
 *
 * @cssproperty [--district-text=light-dark(#1a1a18, #efece6)] - Colour of text and rules.
 * @cssproperty [--district-muted=light-dark(#5f5b54, #aca79e)] - Colour of secondary text.
 * @cssproperty [--district-surface=light-dark(#fff, #191a1c)] - Colour behind everything.
 * @cssproperty [--district-line=light-dark(#d6d2ca, #44464a)] - Colour of hairlines.
 * @cssproperty [--district-accent=light-dark(#0b5a70, #83c5da)] - Colour of buttons, links, marks and focus.
 * @cssproperty --district-font - Family of text; the default depends on the language.
 * @cssproperty --district-number-font - Family of numbers, their units and headlines.
 * @cssproperty [--district-size=medium] - Size of type, from which all others follow.
 * @cssproperty [--district-space=0.25em] - The unit of distance between lines.
 * @cssproperty [--district-padding=0.75em 0.875em 0.625em] - Space between the edge and the content.
 * @cssproperty [--district-rule=3px] - Thickness of the rule on top.
 * @cssproperty [--district-radius=0] - Radius of the corners.
 */
export abstract class FramedElement<
  Layout extends FramedLayout = FramedLayout,
> extends DistrictElement<Layout> {
  static override styles: CSSResultGroup = frameStyles;

  /** A headline above the card. */
  @property() heading: string | null = null;

  /** The level of the headline in the page's outline, 2 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel: number =
    DEFAULT_HEADING_LEVEL;

  readonly #panel = new SourcePanel(this);

  /** What is particular to the element; heading, frame and sources stand around it. */
  protected abstract renderLayout(layout: Layout): Content;

  /** What an editor pastes to have the same again. */
  protected pasted({facts: [fact], lang}: Layout): Pasted {
    return {attributes: {fact: fact.id}, content: describe(fact, {lang}), facts: [fact]};
  }

  /** The drawing as an SVG file of its own; charts give one. What does not compare is not drawn. */
  protected picture?(layout: Layout): Promise<string>;

  #takenAway(layout: Layout): TakenAway {
    const {facts, lang, state} = layout;
    return {
      facts,
      lang,
      pasted: () => this.pasted(layout),
      picture: this.picture && !state ? async () => (await this.picture?.(layout)) ?? '' : null,
    };
  }

  protected override renderFound(layout: Layout): Content {
    const {sentence, stage, lang, sources} = layout;
    return tree(
      'div',
      {class: 'shield'},
      tree(
        'div',
        {class: `card ${stage}`, part: 'card', role: 'group', 'aria-label': sentence, lang},
        tree('div', {class: 'rule', part: 'rule'}),
        this.#heading(layout),
        this.renderLayout(layout),
        this.#panel.content(sources, this.#takenAway(layout)),
      ),
    );
  }

  /** The page's own words, so in the page's own language. */
  #heading({heading, headingLevel}: Layout): Content {
    const attributes = {
      class: 'heading',
      part: 'heading',
      role: 'heading',
      'aria-level': headingLevel,
      lang: this.pageLanguage,
    };
    return heading === null ? null : tree('div', attributes, heading);
  }
}
