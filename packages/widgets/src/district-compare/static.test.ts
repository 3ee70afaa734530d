import {afterEach, expect, test} from 'vitest';
import {mounted, opened, rendered} from '../../test/mounted.ts';
import {
  falls,
  hedges,
  places,
  single,
  unlike,
  uses,
  years,
} from '../../test/district-compare/cases.ts';
import {DistrictCompare} from './element.ts';
import {compareHtml} from './static.ts';

DistrictCompare.define('district-compare');

afterEach(() => {
  document.body.replaceChildren();
});

const cases = [hedges, places, years, falls, uses, single, unlike].flatMap((figuresOf) =>
  (['en', 'zh-Hans'] as const).map((lang) => ({figuresOf, name: figuresOf.name, lang})),
);

const pieces = 'p, th, td, dt, dd, small, .title, .deck, .note, .heading, h3, strong';

/** Each piece with a space in front, so that words are told apart whatever stands between them. */
function wordsOf(root: ParentNode): string {
  for (const piece of root.querySelectorAll(pieces)) piece.prepend(' ');
  return root.textContent?.split(/\s+/).filter(Boolean).join(' ') ?? '';
}

test.each(cases)('static text and chart say the same words: $name, $lang', async (one) => {
  const {figuresOf, lang} = one;
  const groupBy = figuresOf === uses ? 'use' : null;
  const element = await mounted(
    'district-compare',
    `<district-compare lang="${lang}" heading="A headline"></district-compare>`,
  );
  element.facts = figuresOf();
  element.groupBy = groupBy;
  await rendered(element);
  element.shadowRoot?.querySelector<HTMLElement>('[part~=table-button]')?.click();
  await opened(element);
  // The bars say again what the table says; buttons and the key of the drawing belong to the bars.
  const drawn = '.bars, .key, [part~=table-button], .actions, .copied';
  for (const piece of element.shadowRoot?.querySelectorAll(drawn) ?? []) piece.remove();
  const shield = element.shadowRoot?.querySelector('.shield');
  const page = new DOMParser().parseFromString(
    compareHtml(figuresOf(), {lang, groupBy, heading: 'A headline'}),
    'text/html',
  );
  // In the chart the table comes after the reasons, where the bars have already said it.
  const sorted = (text: string) => text.split(' ').sort().join(' ');
  expect(sorted(wordsOf(page.body))).toBe(sorted(wordsOf(shield ?? element)));
});

test('static text needs no script and no style attribute', () => {
  expect(compareHtml(hedges())).not.toMatch(/<script|style=|on\w+=/);
});

test('static text escapes what a foreign dataset brings', () => {
  const [first] = places();
  const html = compareHtml([
    {...first, about: {...first.about, name: {en: '<img src=x>', 'zh-Hans': '无'}}},
  ]);
  expect(html).toContain('&lt;img src=x&gt;');
  expect(html).not.toContain('<img');
});
