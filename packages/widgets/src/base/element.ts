import {describe, languageOf, textIn} from '@putuo/data/query';
import type {Dataset, Language} from '@putuo/data/query';
import {LitElement, html, nothing} from 'lit';
import type {CSSResultGroup, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {currentDataset, observeDataset} from './dataset.ts';
import {define, version} from './define.ts';
import {nearestTag, observeLanguage} from './language.ts';
import {DEFAULT_HEADING_LEVEL} from './layout.ts';
import type {DistrictLayout} from './layout.ts';
import {isProblem} from './outcome.ts';
import type {Problem, ProblemCode} from './outcome.ts';
import {pasteText} from './paste.ts';
import {noticeText} from './problems.ts';
import {SourcePanel} from './source-panel.ts';
import type {SourceActions} from './source-panel.ts';
import {States} from './states.ts';
import {frameStyles} from './styles.ts';

/** What an element lays out its facts with. */
export interface Surroundings {
  readonly lang: Language;
  readonly dataset: Dataset | undefined;
}

/** What `district-ready` says: which fact is shown, the main one where there are several. */
export interface DistrictReadyDetail {
  readonly id: string;
}

/** What `district-error` says; `message` is in the language of the page. */
export interface DistrictErrorDetail {
  readonly code: ProblemCode;
  readonly message: string;
  readonly id: string | null;
}

/**
 * What all elements share: language, dataset, states, events, the notice, the frame and its source panel.
 * A new element gives `arrange`, a pure layout or the reason why there is none, and `renderLayout`, its markup.
 */
export abstract class DistrictElement<
  Layout extends DistrictLayout = DistrictLayout,
> extends LitElement {
  static override styles: CSSResultGroup = frameStyles;
  /** Of the package: two copies on a page are told apart by it. */
  static readonly version: string = version;

  /** Registers the class and never throws; see `define`. */
  static define(
    this: CustomElementConstructor & {readonly version: string},
    tag: string,
    registry?: CustomElementRegistry,
  ): void {
    define(tag, this, registry);
  }

  /** A headline above the card. */
  @property() heading: string | null = null;

  /** The level of the headline in the page's outline, 2 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel: number =
    DEFAULT_HEADING_LEVEL;

  readonly #states = new States(this);
  readonly #panel = new SourcePanel(this);
  #stopObserving: readonly (() => void)[] = [];
  /** The page's, which need not be one that we speak. */
  #tag: string | null = null;
  #outcome: Layout | Problem | undefined;
  #told = '';

  /** The layout of what is asked for, or what keeps the element from having one. */
  protected abstract arrange(surroundings: Surroundings): Layout | Problem;

  /** What is particular to the element; heading, frame and sources stand around it. */
  protected abstract renderLayout(layout: Layout): TemplateResult;

  /** What an editor pastes to have the same again. */
  protected pasted({facts: [fact], lang}: Layout): string {
    return pasteText(this.localName, {fact: fact.id}, describe(fact, {lang}), [fact], lang);
  }

  /** The drawing as an SVG file of its own; charts give one. */
  protected picture?(layout: Layout): string;

  #actions(layout: Layout): SourceActions {
    return {
      name: layout.facts[0].id,
      pasted: () => this.pasted(layout),
      picture: this.picture ? () => this.picture?.(layout) ?? '' : null,
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const refresh = () => this.requestUpdate();
    this.#stopObserving = [
      observeDataset(refresh),
      observeLanguage(this, () => {
        if (nearestTag(this) !== this.#tag) refresh();
      }),
    ];
    // It may have been moved to a place where another language is spoken.
    if (this.hasUpdated) refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stopObserving) stop();
    this.#stopObserving = [];
  }

  protected override willUpdate(): void {
    this.#tag = nearestTag(this);
    this.#outcome = this.arrange({lang: languageOf(this.#tag).language, dataset: currentDataset()});
  }

  protected override render() {
    const outcome = this.#outcome;
    if (!outcome) return nothing;
    if (isProblem(outcome)) return this.#renderNotice(outcome);
    return html`
      <div class="shield">
        <div
          class="card ${outcome.stage}"
          part="card"
          role="group"
          aria-label=${outcome.sentence}
          lang=${outcome.lang}
        >
          ${this.#renderHeading(outcome)} ${this.renderLayout(outcome)}
          ${this.#panel.render(outcome.sources, this.#actions(outcome))}
        </div>
      </div>
    `;
  }

  /** The page's own words, so in the page's own language. */
  #renderHeading({heading, headingLevel}: Layout) {
    if (heading === null) return nothing;
    return html`<div
      class="heading"
      part="heading"
      role="heading"
      aria-level=${headingLevel}
      lang=${this.#tag ?? nothing}
    >
      ${heading}
    </div>`;
  }

  #renderNotice(problem: Problem): TemplateResult {
    const {language} = languageOf(this.#tag);
    return html`<slot></slot>
      <div class="shield">
        <p class="notice" part="notice" lang=${language}>
          ${textIn(noticeText(problem, this.#hasContent()), language)}
        </p>
      </div>`;
  }

  #hasContent(): boolean {
    return this.childElementCount > 0 || this.textContent.trim() !== '';
  }

  protected override updated(): void {
    const outcome = this.#outcome;
    if (!outcome) return;
    if (isProblem(outcome)) {
      const {state, code, id, message} = outcome;
      this.#states.set(state);
      const said = textIn(message, languageOf(this.#tag).language);
      this.#tell('district-error', code + id, {code, message: said, id});
    } else {
      const [{id}] = outcome.facts;
      this.#states.set('ready');
      this.#tell('district-ready', id, {id});
    }
  }

  /** Once for each outcome: a change of language or of the heading is no news. */
  #tell(type: 'district-ready' | 'district-error', key: string, detail: object): void {
    if (this.#told === type + key) return;
    this.#told = type + key;
    this.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, composed: true}));
  }
}
