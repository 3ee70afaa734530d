import {citeFull, toCsv} from '@putuo/data/query';
import type {Fact, Language} from '@putuo/data/query';
import {html, nothing} from 'lit';
import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import {maybeCopy} from './clipboard.ts';
import {reportUrlFor} from './dataset.ts';
import {download} from './download.ts';
import {maybeLink} from './link.ts';
import {isPrinting, observePrinting} from './printing.ts';
import {renderRows} from './source-rows.ts';
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

  render(sources: Sources, actions: SourceActions): TemplateResult {
    const words = wordsIn[sources.lang];
    return html`
      <p class="source" part="source">
        <button
          class="source-button"
          part="source-button"
          type="button"
          aria-expanded=${this.#open ? 'true' : 'false'}
          aria-controls="panel"
          @click=${this.#toggle}
        >
          ${words.source}
        </button>
        <span
          >${sources.titles.map((title, at) => [at > 0 ? words.list : nothing, renderTitle(title, words)])}</span
        >
      </p>
      <div class="panel" part="panel" id="panel" ?hidden=${!this.#open}>
        ${this.#open || isPrinting() ? this.renderContent(sources, actions) : nothing}
      </div>
    `;
  }

  renderContent({lang, details}: Sources, actions: SourceActions): TemplateResult {
    const {facts, documents, version} = details();
    return html`
      ${facts.map(
        ({name, rows}) => html`
          ${name === null ? nothing : html`<p class="name">${name}</p>`} ${renderRows(rows)}
        `,
      )}
      ${documents.map(renderRows)} ${this.#renderActions(facts, lang, actions)}
      <p class="version">${version}</p>
    `;
  }

  #renderActions(
    sources: SourceDetails['facts'],
    lang: Language,
    actions: SourceActions,
  ): TemplateResult {
    const words = wordsIn[lang];
    const facts = sources.map(({fact}) => fact);
    const {name, pasted, picture} = actions;
    const button = (text: string, onClick: () => void) =>
      html`<button class="action" part="action" type="button" @click=${onClick}>${text}</button>`;
    const report = maybeLink(reportUrlFor(sources[0].fact));
    return html`
      <div class="actions">
        ${button(words.copyCitation, () => void this.#copy(citations(facts, lang)))}
        ${button(words.copyTag, () => void this.#copy(pasted()))}
        ${button(words.downloadCsv, () => void this.#downloadCsv(facts, name))}
        ${
          picture
            ? button(words.downloadSvg, () => {
                download(picture(), `${name}.svg`, 'image/svg+xml');
              })
            : nothing
        }
        ${
          report === null
            ? nothing
            : html`<a class="action" part="action" href=${report}>${words.report}</a>`
        }
      </div>
      <p class="copied" role="status">${this.#outcome && words[this.#outcome.said]}</p>
      ${
        this.#outcome?.said === 'notCopied'
          ? html`<textarea
              readonly
              rows="4"
              aria-label=${words.notCopied}
              .value=${this.#outcome.text ?? ''}
            ></textarea>`
          : nothing
      }
    `;
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

function renderTitle({number, title, titleLang, date}: SourceTitle, {comma}: BaseWords) {
  const dated = date === null ? nothing : html`${comma}<span class="date">${date}</span>`;
  return html`${number && `${number} `}<span lang=${titleLang}>${title}</span>${dated}`;
}

function citations(facts: readonly Fact[], lang: Language): string {
  return [...new Set(facts.map((fact) => citeFull(fact, lang)))].join('\n');
}
