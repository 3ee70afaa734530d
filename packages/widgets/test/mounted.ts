import {cdp} from 'vitest/browser';

/** For tests: puts HTML into the page and gives its first element, rendered. */
export async function mounted<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  html: string,
): Promise<HTMLElementTagNameMap[Tag]> {
  const page = document.createElement('main');
  page.innerHTML = html;
  document.body.append(page);
  const element = page.querySelector(tag);
  if (!element) throw new Error(`no <${tag}> in ${html}`);
  await rendered(element);
  return element;
}

/** Waits until the element shows what it was last asked for. */
export async function rendered(element: Element): Promise<void> {
  await new Promise((done) => setTimeout(done));
  if ('updateComplete' in element) await element.updateComplete;
}

/** The element with its source panel open, as a reader opens it. */
export async function opened<Opened extends Element>(element: Opened): Promise<Opened> {
  partOf(element, 'source-button').click();
  await rendered(element);
  return element;
}

/** All text that stands in an element, single-spaced. */
export function textOf(element: Element, selector = ''): string {
  const root = element.shadowRoot;
  const found = selector === '' ? root?.querySelector('.shield') : root?.querySelector(selector);
  return (found?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** One piece of an element, by the name that page CSS has for it. */
export const partOf = (element: Element, part: string): HTMLElement =>
  inside(element, `[part~="${part}"]`);

/** The first piece of an element that a selector finds. */
export function inside(element: Element, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in the <${element.localName}>`);
  return found;
}

/** All pieces of an element that a selector finds. */
export const all = (element: Element, selector: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** The words of each of these pieces, single-spaced. */
export const wordsOf = (element: Element, selector: string): readonly string[] =>
  all(element, selector).map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());

/** What is read out of the mark that has the focus. */
export const focused = (element: Element): string | null | undefined =>
  element.shadowRoot?.activeElement?.getAttribute('aria-label');

/** As the developer tools do it: `{media: 'print'}`, `{features: [{name: 'forced-colors', value: 'active'}]}`. */
export const emulate = (settings: object): Promise<unknown> =>
  // The provider's types of this session would bring those of Node along.
  (cdp() as unknown as {send(method: string, params: object): Promise<unknown>}).send(
    'Emulation.setEmulatedMedia',
    settings,
  );
