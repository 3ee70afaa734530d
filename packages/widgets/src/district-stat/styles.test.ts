import {afterEach, beforeEach, expect, test} from 'vitest';
import {provideDataset} from '../base/dataset.ts';
import {documentedNames} from '../../test/conformance/documented.ts';
import {dataset} from '../../test/fixtures.ts';
import {partOf} from '../../test/mounted.ts';
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
  expect(documentedNames('district-stat', 'cssProperties')).toEqual([...values.keys()].sort());
});

test.each([...values])('%s changes how a card looks', async (token, value) => {
  const cards = await allCards();
  const before = looks(cards);
  for (const card of cards) card.style.setProperty(token, value);
  expect(looks(cards)).not.toBe(before);
  expect(looks(cards)).toContain(value);
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
