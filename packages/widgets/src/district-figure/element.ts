import {languageOf} from '@putuo/data/query';
import type {Figure} from '@putuo/data/query';
import {tree} from '../tree/tree.ts';
import type {Content} from '../tree/tree.ts';
import {property} from '@lit/reactive-element/decorators.js';
import {factById, figureOnly} from '../base/requested-figure.ts';
import {DistrictElement} from '../base/element.ts';
import type {Surroundings} from '../base/element.ts';
import {isProblem} from '../base/outcome.ts';
import type {Problem} from '../base/outcome.ts';
import type {Pasted} from '../base/paste.ts';
import {missingAttribute} from '../base/problems.ts';
import {SourcePanel} from '../base/source-panel.ts';
import {adoptMore} from '../base/adopted.ts';
import {figureLayout} from './layout.ts';
import type {FigureLayout} from './layout.ts';
import {noteStyles} from './note-styles.ts';
import {figureStyles} from './styles.ts';

/**
 * One figure inside a sentence, in the type and colour of the sentence, with its source behind a small mark.
 *
 * What stands between the tags is shown until the figure is there, and whenever it cannot be.
 *
 * @example
 * ```html
 * <p>The hub has <district-figure fact="china-israel-hub.companies-2023">over 130 companies</district-figure>.</p>
 * ```
 *
 * @tagname district-figure
 *
 * @csspart words - The figure in its sentence, as far as its stage.
 * @csspart mark - The small button behind it.
 * @csspart note - What the mark opens beside it.
 * @csspart quote - Printed words of the document, in the note.
 * @csspart action - A button or link of the note.
 *
 * @cssproperty [--district-text=light-dark(#1a1a18, #efece6)] - Colour of text in the note.
 * @cssproperty [--district-muted=light-dark(#5f5b54, #aca79e)] - Colour of its secondary text.
 * @cssproperty [--district-surface=light-dark(#fff, #191a1c)] - Colour behind the note.
 * @cssproperty [--district-line=light-dark(#d6d2ca, #44464a)] - Colour of its hairlines.
 * @cssproperty [--district-accent=light-dark(#0b5a70, #83c5da)] - Colour of its edge, buttons and links.
 * @cssproperty --district-font - Family of its text; the default depends on the language.
 * @cssproperty [--district-size=medium] - Size of its type.
 * @cssproperty [--district-space=0.25em] - The unit of distance between its lines.
 * @cssproperty [--district-padding=0.75em 0.875em 0.625em] - Space between its edge and its content.
 * @cssproperty [--district-rule=3px] - Thickness of its edge.
 * @cssproperty [--district-radius=0] - Radius of its corners.
 */
export class DistrictFigure extends DistrictElement<FigureLayout> {
  static override styles = figureStyles;

  /** The figure itself, or its id. Only ids are written as attributes. */
  @property() fact: Figure | string | null = null;

  /** `auto` regroups the printed digits for the language; `full` writes every digit out. */
  @property() notation: 'auto' | 'full' = 'auto';

  readonly #panel = new SourcePanel(this);
  #hasNote = false;
  #isOpen = false;
  #hadFocus = false;

  protected override arrange({lang, dataset}: Surroundings): FigureLayout | Problem {
    const {fact, notation} = this;
    const requested = typeof fact === 'string' ? fact.trim() : fact;
    if (!requested) return missingAttribute(['fact']);
    const found = typeof requested === 'string' ? factById(requested, dataset) : requested;
    const figure = isProblem(found) ? found : figureOnly(found);
    return isProblem(figure) ? figure : figureLayout(figure, {lang, notation, dataset});
  }

  // Without white space between the pieces: what is copied and spoken is the sentence as it is written.
  protected override renderFound(layout: FigureLayout): Content {
    const {start, end, citation, mark} = layout;
    // A page in our language keeps its own tag: another one, even for the same language, may choose another typeface.
    const lang = languageOf(this.pageLanguage).fallback ? layout.lang : null;
    const button = {
      class: 'mark',
      part: 'mark',
      type: 'button',
      popovertarget: this.#hasNote ? 'note' : null,
      'aria-label': mark,
      'aria-expanded': this.#isOpen ? 'true' : 'false',
      click: this.#makeNote,
    };
    return tree(
      'span',
      {class: 'sentence'},
      tree(
        'bdi',
        {class: 'words', part: 'words', lang},
        start,
        tree('span', {class: 'end'}, end, tree('button', button, asterisk)),
      ),
      tree('span', {class: 'citation', lang}, citation),
      this.#hasNote && this.#note(layout),
    );
  }

  /**
   * In the browser's top layer, so that it moves no word of the page and no box of the page cuts it off; Escape or
   * a click elsewhere closes it. Made when it is opened: a page may have a thousand figures, and a reader opens two.
   */
  #note(layout: FigureLayout): Content {
    const {lang, facts, sentence, sources} = layout;
    const takenAway = {facts, lang, pasted: () => this.#pasted(layout), picture: null};
    return tree(
      'span',
      {
        class: 'shield note',
        id: 'note',
        popover: true,
        beforetoggle: this.#follow,
        toggle: this.#follow,
      },
      this.#isOpen &&
        tree(
          'span',
          {class: 'card', part: 'note', role: 'note', lang},
          tree('p', {class: 'statement'}, sentence),
          tree('span', {class: 'panel'}, this.#panel.details(sources, takenAway)),
        ),
    );
  }

  #pasted({facts, text}: FigureLayout): Pasted {
    const notation = this.notation === 'full' ? 'full' : null;
    return {attributes: {fact: facts[0].id, notation}, content: text, facts};
  }

  protected override renderNotice(text: string, lang: string): Content {
    adoptMore(this.shadowRoot, noteStyles);
    const notice = tree('span', {class: 'notice', part: 'notice', lang}, text);
    return [tree('slot', {}), tree('span', {class: 'sentence'}, notice)];
  }

  /** At once, because the browser opens it right after the click. */
  readonly #makeNote = (): void => {
    if (this.#hasNote) return;
    this.#hasNote = true;
    adoptMore(this.shadowRoot, noteStyles);
    this.requestUpdate();
    this.performUpdate();
  };

  /** Filled before it opens and emptied after it has closed. Focus that was in it goes back to the mark. */
  readonly #follow = ({type, newState}: ToggleEvent): void => {
    const isBefore = type === 'beforetoggle';
    if (isBefore && newState === 'closed') this.#hadFocus = this.shadowRoot?.activeElement != null;
    if (isBefore !== (newState === 'open')) return;
    this.#isOpen = newState === 'open';
    this.#hasNote = this.#isOpen;
    this.requestUpdate();
    // Chromium remembers which element of the page had the focus: the host, which cannot take it back.
    if (!this.#isOpen && this.#hadFocus && this.#isFocusHere()) {
      this.shadowRoot?.querySelector<HTMLElement>('.mark')?.focus({preventScroll: true});
    }
  };

  /** Still in the closed note, or nowhere: not where the reader has clicked since. */
  #isFocusHere(): boolean {
    const {activeElement} = this.getRootNode() as Document | ShadowRoot;
    return !activeElement || activeElement === this || activeElement === document.body;
  }

  /** The browser closes the note of a figure that is taken away, and does not say so. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#isOpen = false;
    this.#hasNote = false;
  }
}

// Drawn, not written: a character would be copied and spoken with the sentence.
const asterisk = tree(
  'svg',
  {viewBox: '0 0 10 10', 'aria-hidden': 'true'},
  tree('path', {d: 'M5 1v8M1.54 3l6.92 4M8.46 3 1.54 7'}),
);

declare global {
  interface HTMLElementTagNameMap {
    'district-figure': DistrictFigure;
  }
}
