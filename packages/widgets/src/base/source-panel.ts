import {citeFull, toCsv} from '@putuo/data/query';
import type {Fact, Language} from '@putuo/data/query';
import {tree} from '../tree/tree.ts';
import type {Content} from '../tree/tree.ts';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {maybeCopy} from './clipboard.ts';
import {reportUrlFor} from './dataset.ts';
import {download} from './download.ts';
import {maybeLink} from './link.ts';
import {isPrinting, observePrinting} from './printing.ts';
import {rowsTree} from './source-rows.ts';
import type {SourceTitle} from './source-documents.ts';
import type {SourceDetails, Sources} from './sources.ts';
import {base as wordsIn} from '../wording/generated/words.ts';
import type {BaseWords} from '../wording/words.ts';

/** What a reader may take away, beside the citation: worked out when asked for. */
export interface SourceActions {
  /** Of the files, without ending. */
  readonly name: string;
  /** The tag as an editor would paste it. */
  readonly pasted: () => string;
  /** The drawing as a file of its own; `null` where nothing is drawn. */
  readonly picture: (() => string) | null;
}

/**
 * The source line of an element, its button, and the panel that the button opens; on paper it stands open. An element with a button of its
 * own takes `renderContent` alone.
 */
export class SourcePanel implements ReactiveController {
  #open = false;
  #stopObserving = (): void => undefined;
  /** What came of the last action, and the text that was to be copied. */
  #outcome: {
    readonly said: 'copied' | 'notCopied' | 'notDownloaded';
    readonly text?: string;
  } | null = null;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopObserving = observePrinting(() => {
      this.host.requestUpdate();
    });
  }

  /** A card that is moved or put away comes back closed. */
  hostDisconnected(): void {
    this.#open = false;
    this.#outcome = null;
    this.#stopObserving();
  }

  content(sources: Sources, actions: SourceActions): Content {
    const words = wordsIn[sources.lang];
    const isMade = this.#open || isPrinting();
    return [
      tree(
        'p',
        {class: 'source', part: 'source'},
        tree(
          'button',
          {
            class: 'source-button',
            part: 'source-button',
            type: 'button',
            'aria-expanded': this.#open ? 'true' : 'false',
            'aria-controls': 'panel',
            click: this.#toggle,
          },
          words.source,
        ),
        ' ',
        sources.titles.map((title, at) => [at > 0 && words.list, titleTree(title, words)]),
      ),
      isMade &&
        tree(
          'div',
          {class: 'panel', part: 'panel', id: 'panel', hidden: !this.#open},
          this.details(sources, actions),
        ),
    ];
  }

  details({lang, details}: Sources, actions: SourceActions): Content {
    const {facts, documents, version} = details();
    return [
      facts.map(({name, rows}) => [
        name !== null && tree('p', {class: 'name'}, name),
        rowsTree(rows),
      ]),
      documents.map(rowsTree),
      this.#actions(facts, lang, actions),
      tree('p', {class: 'version'}, version),
    ];
  }

  #actions(sources: SourceDetails['facts'], lang: Language, actions: SourceActions): Content {
    const words = wordsIn[lang];
    const facts = sources.map(({fact}) => fact);
    const {name, pasted, picture} = actions;
    const button = (text: string, click: () => void) =>
      tree('button', {class: 'action', part: 'action', type: 'button', click}, text);
    const report = maybeLink(reportUrlFor(sources[0].fact));
    const outcome = this.#outcome;
    return [
      tree(
        'div',
        {class: 'actions'},
        button(words.copyCitation, () => void this.#copy(citations(facts, lang))),
        button(words.copyTag, () => void this.#copy(pasted())),
        button(words.downloadCsv, () => void this.#downloadCsv(facts, name)),
        picture &&
          button(words.downloadSvg, () => {
            download(picture(), `${name}.svg`, 'image/svg+xml');
          }),
        report !== null && tree('a', {class: 'action', part: 'action', href: report}, words.report),
      ),
      tree('p', {class: 'copied', role: 'status'}, outcome && words[outcome.said]),
      outcome?.said === 'notCopied' &&
        tree('textarea', {readonly: true, rows: 4, 'aria-label': words.notCopied}, outcome.text),
    ];
  }

  readonly #toggle = (): void => {
    this.#open = !this.#open;
    this.host.requestUpdate();
  };

  async #copy(text: string): Promise<void> {
    this.#outcome = {text, said: (await maybeCopy(text)) ? 'copied' : 'notCopied'};
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.shadowRoot?.querySelector('textarea')?.select();
  }

  async #downloadCsv(facts: readonly Fact[], name: string): Promise<void> {
    try {
      // The mark in front makes Excel read Chinese as Chinese.
      download(`\uFEFF${await toCsv(facts)}`, `${name}.csv`, 'text/csv');
      this.#outcome = null;
    } catch {
      // The page is offline, or its policy allows no more files.
      this.#outcome = {said: 'notDownloaded'};
    }
    this.host.requestUpdate();
  }
}

function titleTree({number, title, titleLang, date}: SourceTitle, {comma}: BaseWords): Content {
  return [
    number && `${number} `,
    tree('span', {lang: titleLang}, title),
    date !== null && [comma, tree('span', {class: 'date'}, date)],
  ];
}

function citations(facts: readonly Fact[], lang: Language): string {
  return [...new Set(facts.map((fact) => citeFull(fact, lang)))].join('\n');
}
