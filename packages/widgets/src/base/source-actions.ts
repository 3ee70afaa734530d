import {toCsv} from '@putuo/data/query';
import type {Fact, Language, NonEmpty} from '@putuo/data/query';
import type {ReactiveControllerHost} from '@lit/reactive-element';
import {tree} from '../tree/tree.ts';
import type {Content} from '../tree/tree.ts';
import {base as wordsIn} from '../wording/generated/words.ts';
import {maybeCopy} from './clipboard.ts';
import {reportUrlFor} from './dataset.ts';
import {download} from './download.ts';
import {maybeLink} from './link.ts';
import type {Pasted} from './paste.ts';

/** What a reader may take away, beside the citation: worked out when asked for. */
export interface TakenAway {
  readonly facts: NonEmpty<Fact>;
  readonly lang: Language;
  /** The tag as an editor would paste it. */
  readonly pasted: () => Pasted;
  /** The drawing as a file of its own; `null` where nothing is drawn. */
  readonly picture: (() => Promise<string>) | null;
}

/** What came of the last action, and the text that was to be copied. */
interface Outcome {
  readonly message: 'copied' | 'notCopied' | 'notLoaded';
  readonly text?: string;
}

const loadCopied = () => import('./copied.ts');

/** The buttons at the foot of a panel. What writes texts and files is loaded apart from the element. */
export class SourceActions {
  #outcome: Outcome | null = null;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  /** So that nothing stands between a click and the clipboard: browsers allow copying only just after one. */
  prepare(): void {
    loadCopied().catch(() => undefined);
  }

  forget(): void {
    this.#outcome = null;
  }

  content({facts, lang, pasted, picture}: TakenAway): Content {
    const words = wordsIn[lang];
    const [{id}] = facts;
    const report = maybeLink(reportUrlFor(facts[0]));
    const outcome = this.#outcome;
    const button = (text: string, act: () => Promise<Outcome | null>) =>
      tree(
        'button',
        {class: 'action', part: 'action', type: 'button', click: () => void this.#tell(act)},
        text,
      );
    return [
      tree(
        'div',
        {class: 'actions'},
        button(words.copyCitation, async () => copy((await loadCopied()).citations(facts, lang))),
        button(words.copyTag, async () =>
          copy((await loadCopied()).pasteText(this.host.localName, pasted(), lang)),
        ),
        button(words.downloadCsv, () => downloadCsv(facts, id)),
        picture && button(words.downloadSvg, () => downloadSvg(picture, id)),
        report !== null && tree('a', {class: 'action', part: 'action', href: report}, words.report),
      ),
      tree('p', {class: 'copied', role: 'status'}, outcome && words[outcome.message]),
      outcome?.message === 'notCopied' &&
        tree('textarea', {readonly: true, rows: 4, 'aria-label': words.notCopied}, outcome.text),
    ];
  }

  async #tell(act: () => Promise<Outcome | null>): Promise<void> {
    try {
      this.#outcome = await act();
    } catch {
      // The page is offline, or its policy allows no more files.
      this.#outcome = {message: 'notLoaded'};
    }
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.shadowRoot?.querySelector('textarea')?.select();
  }
}

async function copy(text: string): Promise<Outcome> {
  return {text, message: (await maybeCopy(text)) ? 'copied' : 'notCopied'};
}

async function downloadCsv(facts: readonly Fact[], name: string): Promise<null> {
  // The mark in front makes Excel read Chinese as Chinese.
  download(`\uFEFF${await toCsv(facts)}`, `${name}.csv`, 'text/csv');
  return null;
}

async function downloadSvg(picture: () => Promise<string>, name: string): Promise<null> {
  download(await picture(), `${name}.svg`, 'image/svg+xml');
  return null;
}
