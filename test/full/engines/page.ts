/** The page that every engine opens, and what is asked of it. */
import {tags} from '../../../packages/widgets/build/elements.ts';
import type {Example} from '../../../packages/widgets/test/example.ts';
import type {Engine, Key} from './engine.ts';

export interface Shown extends Example {
  readonly tag: string;
}

/** The example of every element. */
export const elements: readonly Shown[] = await Promise.all(
  tags.map(async (tag) => {
    const path = `../../../packages/widgets/test/${tag}/example.ts`;
    const {example} = (await import(path)) as {readonly example: Example};
    return {tag, ...example};
  }),
);

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
