import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';
import {tree} from '../tree/tree.ts';
import type {Content} from '../tree/tree.ts';
import {base as wordsIn} from '../wording/generated/words.ts';
import {adoptMore} from './adopted.ts';
import {panelStyles} from './panel-styles.ts';
import {isPrinting, observePrinting} from './printing.ts';
import {SourceActions} from './source-actions.ts';
import type {TakenAway} from './source-actions.ts';
import {detailsTree, titlesTree} from './source-tree.ts';
import type {Sources} from './sources.ts';

/**
 * The source line of an element, its button, and the panel that the button opens. It is made when it is opened and
 * when the page is printed: a page may have a thousand cards, and a reader opens two.
 */
export class SourcePanel implements ReactiveController {
  readonly #actions: SourceActions;
  #isOpen = false;
  #stopObserving = (): void => undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    this.#actions = new SourceActions(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopObserving = observePrinting(() => {
      this.host.requestUpdate();
    });
  }

  /** A card that is moved or put away comes back closed. */
  hostDisconnected(): void {
    this.#isOpen = false;
    this.#actions.forget();
    this.#stopObserving();
  }

  content(sources: Sources, takenAway: TakenAway): Content {
    const isOpen = this.#isOpen;
    const button = {
      class: 'source-button',
      part: 'source-button',
      type: 'button',
      'aria-expanded': isOpen ? 'true' : 'false',
      'aria-controls': isOpen ? 'panel' : null,
      click: this.#toggle,
    };
    return [
      tree(
        'p',
        {class: 'source', part: 'source'},
        tree('button', button, wordsIn[sources.lang].source),
        ' ',
        titlesTree(sources),
      ),
      (isOpen || isPrinting()) &&
        tree(
          'div',
          {class: 'panel', part: 'panel', id: 'panel', hidden: !isOpen},
          this.details(sources, takenAway),
        ),
    ];
  }

  /** What the panel says, for an element that opens one of its own. */
  details(sources: Sources, takenAway: TakenAway): Content {
    const details = sources.details();
    adoptMore(this.host.shadowRoot, [panelStyles]);
    this.#actions.prepare();
    return [
      detailsTree(details),
      this.#actions.content(takenAway),
      tree('p', {class: 'version'}, details.version),
    ];
  }

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.host.requestUpdate();
  };
}
