import axe from 'axe-core';
import {expect, test} from 'vitest';
import {userEvent} from 'vitest/browser';
import {all, emulate, partOf, rendered} from '../mounted.ts';
import {openedAll, shown} from './subject.ts';
import type {Conformance} from './subject.ts';

const pages = [
  ...['light', 'dark'].flatMap((scheme) =>
    ['en', 'zh', 'ar'].map((lang) => ({scheme, lang, media: {}, how: 'on a screen'})),
  ),
  {scheme: 'light', lang: 'en', media: {media: 'print'}, how: 'on paper'},
  {
    scheme: 'light',
    lang: 'zh',
    media: {features: [{name: 'forced-colors', value: 'active'}]},
    how: 'in forced colours',
  },
];

export function accessibilityConforms<Given>(tag: string, conformance: Conformance<Given>): void {
  const {cases, mistakes, opener = 'source-button'} = conformance;

  test.each(pages)(
    'axe finds nothing, closed or open, in a $scheme page in $lang, $how',
    async ({scheme, lang, media}) => {
      const root = document.documentElement;
      root.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
      root.lang = lang;
      document.title = 'Figures';
      await emulate(media);
      try {
        const dir = lang === 'ar' ? 'rtl' : 'ltr';
        const elements = await shown(tag, conformance, [...cases, ...mistakes], {dir});
        for (const open of [() => Promise.resolve(), openedAll]) {
          for (const element of elements) await open(element);
          const {violations, passes} = await axe.run(document, {
            rules: {'landmark-one-main': {enabled: true}, region: {enabled: false}},
          });
          expect(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])).toEqual([]);
          expect(passes.map(({id}) => id)).toContain('color-contrast');
        }
      } finally {
        await emulate({media: '', features: []});
        root.removeAttribute('style');
        root.lang = 'en';
      }
    },
  );

  test('the source opens and closes by keyboard, and its button shows the focus', async () => {
    const [element] = await shown(tag, conformance, cases.slice(0, 1));
    if (!element) throw new Error('no element');
    const button = partOf(element, opener);
    const quotes = () => all(element, '[part~="quote"]').filter((quote) => quote.checkVisibility());
    for (let stops = 0; stops < 5 && element.shadowRoot?.activeElement !== button; stops++) {
      await userEvent.keyboard('{Tab}');
    }
    expect(element.shadowRoot?.activeElement).toBe(button);
    expect(getComputedStyle(button).outlineStyle).toBe('solid');
    expect([button.getAttribute('aria-expanded'), quotes().length]).toEqual(['false', 0]);
    await userEvent.keyboard('{Enter}');
    await rendered(element);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(quotes().length).toBeGreaterThan(0);
    await userEvent.keyboard('[Space]');
    await rendered(element);
    expect([button.getAttribute('aria-expanded'), quotes().length]).toEqual(['false', 0]);
    expect(element.shadowRoot?.activeElement).toBe(button);
  });
}
