/** What all stories have around their element: a page in some language, and the places where it has to stand. */
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {expect, waitFor} from 'storybook/test';

export interface Around {
  /** What stands between the tags. */
  words: string;
  /** Of the page around the element. */
  lang: string;
}

export const aroundControls = {
  words: {
    control: 'text',
    description: 'What stands between the tags: shown without the script and on a wrong id.',
    table: {category: 'the page'},
  },
  lang: {
    control: 'select',
    options: ['en', 'zh-Hans', 'de', 'ar'],
    description: 'The nearest `lang` around the element decides its language.',
    table: {category: 'the page'},
  },
} as const;

export const directionOf = (lang: string): 'ltr' | 'rtl' => (lang === 'ar' ? 'rtl' : 'ltr');

const light = 'color-scheme: light; background: #f4f2ee; color: #1a1a18';
const dark = 'color-scheme: dark; background: #0c0d0e; color: #efece6';

const places: readonly (readonly [name: string, style: string, lang: string])[] = [
  ['Light', light, 'en'],
  ['Dark', dark, 'en'],
  ['Simplified Chinese', light, 'zh-Hans'],
  ['Right to left', light, 'ar'],
  ['320 pixels', `${light}; width: 320px`, 'en'],
  ['200 pixels', `${light}; width: 200px`, 'en'],
];

/** One element in every place. `width` is that of the places which say none of their own. */
export function renderGrid(
  width: string,
  renderIn: (lang: string) => TemplateResult,
): TemplateResult {
  return html`<div style="display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start">
    ${places.map(
      ([name, style, lang]) => html`
        <section aria-label=${name} style="padding: 1rem; width: ${width}; ${style}">
          ${renderIn(lang)}
        </section>
      `,
    )}
  </div>`;
}

/** What an element shows, once the part is there. */
export async function shown(canvas: HTMLElement, tag: string, part: string): Promise<ShadowRoot> {
  const root = () => canvas.querySelector(tag)?.shadowRoot;
  await waitFor(() => expect(root()?.querySelector(`[part~="${part}"]`)).toBeTruthy());
  return root() as ShadowRoot;
}

export const wordsOf = (root: ShadowRoot, part: string): readonly string[] =>
  [...root.querySelectorAll(`[part~="${part}"]`)].map(({textContent}) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
