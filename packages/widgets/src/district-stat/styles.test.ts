import {afterEach, beforeEach, expect, test} from 'vitest';
import manifest from '../../custom-elements.json';
import {provideDataset} from '../base/dataset.ts';
import {dataset, growth} from '../fixtures.ts';
import {mounted, partOf, rendered} from '../mounted.ts';
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

/** One card of each kind, so that every part stands somewhere, with its panel open. */
async function allCards(): Promise<readonly DistrictStat[]> {
  const ids = ['revenue', 'companies', 'homes-planned', 'tax-share', 'nothing'];
  const first = await mounted(
    'district-stat',
    ids.map((id) => `<district-stat heading="News" fact="north.${id}"></district-stat>`).join('') +
      '<district-stat></district-stat>',
  );
  const cards = [...(first.parentElement?.querySelectorAll('district-stat') ?? [])];
  const change = cards.at(-1);
  if (change) change.fact = growth;
  await rendered(first);
  for (const card of cards) {
    card.shadowRoot?.querySelector<HTMLElement>('.source-button')?.click();
    await rendered(card);
  }
  return cards;
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
  const parts = (await allCards()).flatMap((card) =>
    [...(card.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap(({part}) => [...part]),
  );
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

test('the host’s box is the page’s: width, margin and hidden', async () => {
  const element = await mounted(
    'district-stat',
    '<district-stat fact="north.revenue"></district-stat>',
  );
  element.style.width = '250px';
  expect(partOf(element, 'card').getBoundingClientRect().width).toBe(250);
  element.style.display = 'grid';
  element.hidden = true;
  expect(element.getBoundingClientRect().height).toBe(0);
});

test('a card in a flex row has a width of its own, and gives it up where there is no room', async () => {
  const element = await mounted(
    'district-stat',
    '<div style="display: flex; width: 900px"><district-stat fact="north.revenue"></district-stat></div>',
  );
  expect(element.getBoundingClientRect().width).toBe(320);
  element.parentElement?.style.setProperty('width', '200px');
  expect(element.getBoundingClientRect().width).toBe(200);
});

test.each([200, 320, 640, 1200])('nothing sticks out of a card of %i pixels', async (width) => {
  const cards = await allCards();
  for (const notation of ['auto', 'full'] as const) {
    for (const card of cards) {
      card.style.width = `${width}px`;
      card.notation = notation;
      await rendered(card);
      const {left, right} = card.getBoundingClientRect();
      for (const node of card.shadowRoot?.querySelectorAll('.shield *') ?? []) {
        const box = node.getBoundingClientRect();
        expect(box.left).toBeGreaterThanOrEqual(left);
        expect(box.right).toBeLessThanOrEqual(right + 0.5);
      }
    }
  }
});

const luminance = (color: string) => {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

test.each(['light', 'dark'])('in a %s page text stands out by 4.5:1 and more', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  const [first] = await allCards();
  if (!first) throw new Error('no card');
  const surface = getComputedStyle(partOf(first, 'card')).backgroundColor;
  expect(luminance(surface) > 0.5).toBe(scheme === 'light');
  for (const node of first.shadowRoot?.querySelectorAll('.card *') ?? []) {
    expect(contrast(getComputedStyle(node).color, surface), node.className).toBeGreaterThanOrEqual(
      4.5,
    );
  }
  document.documentElement.style.removeProperty('color-scheme');
});

test('in a page that reads from the right lines begin at the right and words run from the left', async () => {
  const element = await mounted(
    'district-stat',
    '<div dir="rtl" lang="ar" style="width: 400px"><district-stat fact="north.companies"></district-stat></div>',
  );
  const label = partOf(element, 'label').getBoundingClientRect();
  const card = partOf(element, 'card').getBoundingClientRect();
  expect(card.right - label.right).toBeLessThan(20);
  const [hedge, number, unit] = ['hedge', 'number', 'unit'].map(
    (part) => partOf(element, part).getBoundingClientRect().left,
  );
  expect(hedge).toBeLessThan(number ?? 0);
  expect(number).toBeLessThan(unit ?? 0);
});

test('in a page that reads from the right the mark of a change stands before its words', async () => {
  const element = await mounted(
    'district-stat',
    '<div dir="rtl" lang="ar"><district-stat fact="north.revenue"></district-stat></div>',
  );
  const words = document.createRange();
  words.selectNodeContents(partOf(element, 'change'));
  const arrow = partOf(element, 'arrow').getBoundingClientRect();
  expect(arrow.left).toBeLessThanOrEqual(words.getBoundingClientRect().left);
});
