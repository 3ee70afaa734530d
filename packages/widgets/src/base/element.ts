import {languageOf, textIn} from '@putuo/data/query';
import type {Dataset, Language} from '@putuo/data/query';
import {ReactiveElement} from '@lit/reactive-element';
import type {PropertyValues} from '@lit/reactive-element';
import {show} from '../tree/nodes.ts';
import {tree} from '../tree/tree.ts';
import type {Content} from '../tree/tree.ts';
import {currentDataset, observeDataset} from './dataset.ts';
import {define, version} from './define.ts';
import {nearestTag, observeLanguage} from './language.ts';
import type {DistrictLayout} from './layout.ts';
import {isProblem} from './outcome.ts';
import type {Problem, ProblemCode} from './outcome.ts';
import {noticeText} from './problems.ts';
import {States} from './states.ts';
import {turns} from './turns.ts';

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
 * What cards, charts and figures in a sentence share: language, dataset, states, events and the notice.
 * `arrange` gives a pure layout, or the reason why there is none; `renderFound` its markup.
 *
 * @slot - What says the same in plain words. It is shown before the script runs, without it, and whenever there is
 *   nothing to show in its place.
 *
 * @fires {CustomEvent<DistrictReadyDetail>} district-ready - What was asked for is shown. `detail`: `{id}`.
 * @fires {CustomEvent<DistrictErrorDetail>} district-error - It cannot be shown. `detail`: `{code, message, id}`.
 *
 * @csspart notice - The line that tells an editor what is wrong.
 *
 * @cssState ready - What was asked for is shown.
 * @cssState unknown - The dataset has no such figure; the notice names the nearest ids.
 * @cssState incomplete - A required attribute is missing, or the page has no dataset.
 * @cssState invalid - What is written in an attribute cannot be read, or means several figures.
 */
export abstract class DistrictElement<
  Layout extends DistrictLayout = DistrictLayout,
> extends ReactiveElement {
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

  readonly #states = new States(this);
  #stopObserving: readonly (() => void)[] = [];
  #tag: string | null = null;
  #outcome: Layout | Problem | undefined;
  #announced = '';

  /** The language of the page, which may not be one of ours. */
  protected get pageLanguage(): string | null {
    return this.#tag;
  }

  /** The layout of what is asked for, or what keeps the element from having one. */
  protected abstract arrange(surroundings: Surroundings): Layout | Problem;

  protected abstract renderFound(layout: Layout): Content;

  override connectedCallback(): void {
    super.connectedCallback();
    const refresh = () => this.requestUpdate();
    this.#stopObserving = [
      observeDataset(refresh),
      observeLanguage(this, () => {
        if (nearestTag(this) !== this.#tag) refresh();
      }),
    ];
    // The element may have moved to a place in another language.
    if (this.hasUpdated) refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stopObserving) stop();
    this.#stopObserving = [];
  }

  /** Until it is its turn, an element goes on showing what stands between its tags. */
  protected override scheduleUpdate(): void | Promise<void> {
    const update = () => {
      this.performUpdate();
    };
    if (this.hasUpdated) return update();
    if (turns.maybeRender(update)) return;
    this.#states.set('waiting');
    this.renderRoot.append(document.createElement('slot'));
    return turns.wait(this, update);
  }

  protected override willUpdate(): void {
    this.#tag = nearestTag(this);
    this.#outcome = this.arrange({lang: languageOf(this.#tag).language, dataset: currentDataset()});
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    show(this.renderRoot as ShadowRoot, [this.#content()]);
  }

  #content(): Content {
    const outcome = this.#outcome;
    if (!outcome) return null;
    if (!isProblem(outcome)) return this.renderFound(outcome);
    const {language} = languageOf(this.#tag);
    return this.renderNotice(textIn(noticeText(outcome, this.#hasContent()), language), language);
  }

  /** The page's own content, and one line for the person who edits it. */
  protected renderNotice(text: string, lang: Language): Content {
    return [
      tree('slot', {}),
      tree('div', {class: 'shield'}, tree('p', {class: 'notice', part: 'notice', lang}, text)),
    ];
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
      const text = textIn(message, languageOf(this.#tag).language);
      this.#announce('district-error', code + id, {code, message: text, id});
    } else {
      const [{id}] = outcome.facts;
      this.#states.set(outcome.state ?? 'ready');
      this.#announce('district-ready', id, {id});
    }
  }

  /** Once for each outcome: a change of language or of the heading is no news. */
  #announce(type: 'district-ready' | 'district-error', key: string, detail: object): void {
    if (this.#announced === type + key) return;
    this.#announced = type + key;
    this.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, composed: true}));
  }
}
