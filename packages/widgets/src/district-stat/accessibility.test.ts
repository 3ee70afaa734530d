import axe from 'axe-core';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {provideDataset} from '../base/dataset.ts';
import {dataset} from '../../test/fixtures.ts';
import {mounted, partOf, rendered} from '../../test/mounted.ts';
import {DistrictStat} from './element.ts';

DistrictStat.define('district-stat');

beforeEach(() => {
  provideDataset(dataset, {reportUrl: '/report?figure={id}'});
});

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
});

const ids = ['revenue', 'companies', 'homes-planned', 'renovation', 'tax-share', 'nobody-knows'];
const schemes = ['light', 'dark'].flatMap((scheme) =>
  ['en', 'zh', 'ar'].map((lang) => ({scheme, lang})),
);

test.each(schemes)(
  'axe finds nothing in $scheme cards on a page in $lang',
  async ({scheme, lang}) => {
    document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
    document.documentElement.lang = lang;
    document.title = 'Figures';
    const first = await mounted(
      'district-stat',
      `<h1>Figures</h1><div dir="${lang === 'ar' ? 'rtl' : 'ltr'}">` +
        ids
          .map(
            (id) =>
              `<district-stat heading="News" heading-level="2" fact="north.${id}">Words.</district-stat>`,
          )
          .join('') +
        '</div>',
    );
    for (const card of first.parentElement?.children ?? []) {
      card.shadowRoot?.querySelector<HTMLElement>('.source-button')?.click();
      await rendered(card);
    }
    const {violations, passes} = await axe.run(document, {
      rules: {'landmark-one-main': {enabled: true}, region: {enabled: false}},
    });
    expect(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])).toEqual([]);
    expect(passes.map(({id}) => id)).toContain('color-contrast');
    document.documentElement.lang = 'en';
  },
);

test('label and value are inline pieces of one paragraph, so that they are spoken in one go', async () => {
  const element = await mounted(
    'district-stat',
    '<district-stat fact="north.companies"></district-stat>',
  );
  const figure = partOf(element, 'label').closest('p');
  const pieces = [...(figure?.querySelectorAll('span') ?? [])];
  expect(pieces.map((piece) => getComputedStyle(piece).display)).toEqual(
    pieces.map(() => 'inline'),
  );
  expect(figure?.innerText).toBe('Companies, North District\nover 130 companies');
});

test('what has the focus shows it', async () => {
  const element = await mounted(
    'district-stat',
    '<district-stat fact="north.companies"></district-stat>',
  );
  const opener = partOf(element, 'source-button');
  opener.focus({focusVisible: true});
  expect(getComputedStyle(opener).outlineStyle).toBe('solid');
});
