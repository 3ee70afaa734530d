import {shippedDataset} from '@putuo/data';
import {afterEach, beforeEach, expect, test} from 'vitest';
import manifest from '../../custom-elements.json';
import {provideDataset} from '../base/dataset.ts';
import {dataset} from '../../test/fixtures.ts';
import {mounted, partOf, rendered} from '../../test/mounted.ts';
import {allCards} from '../../test/district-stat/all-cards.ts';
import {DistrictStat} from './element.ts';

DistrictStat.define('district-stat');

beforeEach(() => {
  provideDataset(dataset);
});

afterEach(() => {
  document.body.replaceChildren();
  for (const style of document.head.querySelectorAll('style[data-page]')) style.remove();
});

function pageStyle(css: string): void {
  const style = document.createElement('style');
  style.dataset['page'] = '';
  style.textContent = css;
  document.head.append(style);
}

interface Documented {
  readonly name: string;
  readonly cssParts?: readonly {readonly name: string}[];
  readonly cssProperties?: readonly {readonly name: string}[];
}
// TypeScript reads a type of its own out of each built manifest; this is what all of them have.
const {modules} = manifest as unknown as {
  readonly modules: readonly {readonly declarations: readonly Documented[]}[];
};
const docs = modules
  .flatMap(({declarations}) => declarations)
  .find(({name}) => name === 'DistrictStat');
const namesOf = (key: 'cssParts' | 'cssProperties') => (docs?.[key] ?? []).map(({name}) => name);

/** Everything that can be seen of the cards, as one text. */
const looks = (cards: readonly DistrictStat[]) =>
  cards
    .flatMap((card) => [...(card.shadowRoot?.querySelectorAll('.shield, .shield *') ?? [])])
    .flatMap((node) =>
      [null, '::before', '::after'].map((pseudo) => {
        const style = getComputedStyle(node, pseudo);
        return [
          style.color,
          style.backgroundColor,
          style.fontFamily,
          style.fontSize,
          style.marginTop,
          style.padding,
          style.borderTop,
          style.borderTopLeftRadius,
        ].join();
      }),
    )
    .join('\n');

const values = new Map([
  ['--district-text', 'rgb(1, 2, 3)'],
  ['--district-muted', 'rgb(1, 2, 3)'],
  ['--district-surface', 'rgb(1, 2, 3)'],
  ['--district-line', 'rgb(1, 2, 3)'],
  ['--district-accent', 'rgb(1, 2, 3)'],
  ['--district-font', 'monospace'],
  ['--district-number-font', 'monospace'],
  ['--district-size', '23px'],
  ['--district-number-size', '77px'],
  ['--district-space', '9px'],
  ['--district-padding', '33px'],
  ['--district-rule', '11px'],
  ['--district-radius', '13px'],
]);

test('the documented tokens are the ones that this test knows', () => {
  expect(namesOf('cssProperties').sort()).toEqual([...values.keys()].sort());
});

test.each([...values])('%s changes how a card looks', async (token, value) => {
  const cards = await allCards();
  const before = looks(cards);
  for (const card of cards) card.style.setProperty(token, value);
  expect(looks(cards)).not.toBe(before);
  expect(looks(cards)).toContain(value);
});

test('every documented part is there to be styled, and every part is documented', async () => {
  const partsOf = (card: Element) =>
    [...(card.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap(({part}) => [...part]);
  const parts = (await allCards()).flatMap(partsOf);
  provideDataset(shippedDataset());
  const series = 'about="china-israel-hub" metric="companies" trend';
  const trend = await mounted('district-stat', `<district-stat ${series}></district-stat>`);
  await import('./spark.ts');
  await rendered(trend);
  const figure = shippedDataset().fact('china-israel-hub.companies-2023');
  if (figure.type === 'figure') trend.fact = {...figure, label: {en: 'More', 'zh-Hans': '更多'}};
  await rendered(trend);
  parts.push(...partsOf(trend));
  expect([...new Set(parts)].sort()).toEqual(namesOf('cssParts').sort());
});

test('page CSS reaches a part by its name', async () => {
  pageStyle('district-stat::part(number) { color: rgb(9, 9, 9) }');
  const [card] = await allCards();
  expect(card && getComputedStyle(partOf(card, 'number')).color).toBe('rgb(9, 9, 9)');
});

test('old themes change nothing inside', async () => {
  const before = looks(await allCards());
  document.body.replaceChildren();
  pageStyle(`
    * { color: red !important; font: italic 40px fantasy !important; line-height: 3 !important;
        letter-spacing: 1em !important; text-transform: uppercase !important; background: lime !important;
        text-align: center !important; word-spacing: 2em !important; white-space: pre !important }
    html { font-size: 62.5%; }
    p, button, dl, dd { margin: 50px !important; padding: 50px !important; display: inline !important; }`);
  const cards = await allCards();
  const card = cards[0] && partOf(cards[0], 'card');
  expect(looks(cards)).toBe(before);
  expect(card && getComputedStyle(card).letterSpacing).toBe('normal');
  expect(card && getComputedStyle(card).textTransform).toBe('none');
});
