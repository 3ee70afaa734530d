/** The page that every engine opens, and what is asked of it. */
import type {Engine, Key} from './engine.ts';

const hub = (year: number) => `china-israel-hub.companies-${year}`;

interface Shown {
  readonly tag: string;
  readonly html: string;
  /** What the element must say, hedge and all. */
  readonly says: string;
  /** Part of the button that opens the source. */
  readonly opener: string;
  /** What the last mark says; `null` where there are no marks. */
  readonly lastMark: string | null;
}

export const elements: readonly Shown[] = [
  {
    tag: 'district-stat',
    html: `<district-stat fact="${hub(2023)}">Words.</district-stat>`,
    says: 'over 130 companies',
    opener: 'source-button',
    lastMark: null,
  },
  {
    tag: 'district-figure',
    html: `<p>It has <district-figure fact="${hub(2022)}">words</district-figure>.</p>`,
    says: 'over 90 companies',
    opener: 'mark',
    lastMark: null,
  },
  {
    tag: 'district-compare',
    html: `<district-compare facts="${[2019, 2022, 2023].map(hub).join(' ')}">Words.</district-compare>`,
    says: 'over 130 companies',
    opener: 'source-button',
    lastMark: 'over 130 companies',
  },
  {
    tag: 'district-timeline',
    html: '<district-timeline about="china-israel-hub">Words.</district-timeline>',
    says: 'over 90 companies',
    opener: 'source-button',
    lastMark: 'over 90 companies',
  },
  {
    tag: 'district-trend',
    html: '<district-trend about="china-israel-hub" metric="companies">Words.</district-trend>',
    says: 'over 130 companies',
    opener: 'source-button',
    lastMark: 'over 130 companies',
  },
];

/** Runs as a script of the page itself, so that its policy holds for it too. */
export const probe = `
const textOf = (node) => node.textContent.replace(/\\s+/g, ' ');
const focused = () => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};
globalThis.probe = {
  states: () => Object.fromEntries([...document.querySelectorAll('main :defined')]
    .filter(({localName}) => localName.startsWith('district-'))
    .map((element) => [element.localName, {
      isReady: element.matches(':state(ready)'),
      text: textOf(element.shadowRoot),
      name: element.shadowRoot.querySelector('[role=group]')?.ariaLabel ?? null,
    }])),
  focus: () => {
    const element = focused();
    const host = element?.getRootNode().host;
    return host && {
      tag: host.localName,
      part: element.getAttribute('part'),
      expanded: element.getAttribute('aria-expanded'),
      name: element.ariaLabel ?? textOf(element),
    };
  },
  quotes: (tag) => [...document.querySelector(tag).shadowRoot.querySelectorAll('[part~=quote]')]
    .filter((quote) => quote.checkVisibility()).length,
};
`;

export interface State {
  readonly isReady: boolean;
  readonly text: string;
  readonly name: string | null;
}

export interface Focus {
  readonly tag: string;
  readonly part: string | null;
  readonly expanded: string | null;
  readonly name: string;
}

const tooLong = 15_000;

/**
 * Asks until the answer is the wanted one; gives the last answer when it never is. A page that is still loading has
 * nobody to ask: WebKit says that it has loaded before the script of the page has run.
 */
export async function answer<T>(
  engine: Engine,
  expression: string,
  isWanted: (given: T) => boolean,
): Promise<T> {
  const end = Date.now() + tooLong;
  for (;;) {
    try {
      const given = (await engine.ask(expression)) as T;
      if (isWanted(given) || Date.now() > end) return given;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}

export const focus = async (engine: Engine) =>
  (await engine.ask('probe.focus()')) as Focus | null | undefined;

/** Presses the key until the focus is where it is wanted, as a reader does who sees the page. */
export async function goWith(
  engine: Engine,
  key: Key,
  isThere: (focus: Focus) => boolean,
): Promise<Focus> {
  const met: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await engine.press(key);
    const at = await focus(engine);
    if (at && isThere(at)) return at;
    met.push(at ? `${at.tag} ${at.part ?? ''}` : 'the page');
  }
  throw new Error(`${key} never came there; it met ${met.join(', ')}.`);
}
