import {shippedDataset} from '@putuo/data';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {contrast, luminance} from '../../test/contrast.ts';
import {provideDataset} from '../base/dataset.ts';
import {dataset} from '../../test/fixtures.ts';
import {mounted, partOf, rendered} from '../../test/mounted.ts';
import {faultsIn} from '../../test/box-faults.ts';
import {widths} from '../../test/widths.ts';
import {allCards} from '../../test/district-stat/all-cards.ts';
import {DistrictStat} from './element.ts';

DistrictStat.define('district-stat');

beforeEach(() => {
  provideDataset(dataset);
});

afterEach(() => {
  document.body.replaceChildren();
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

test.each(widths)('nothing sticks out of a card of %i pixels', async (width) => {
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

const places = widths.flatMap((width) => ['en', 'zh-Hans'].map((lang) => ({width, lang})));

test.each(places)(
  'the card of every figure of the data with its sources fits into $width pixels, nothing cut or overlapping, $lang',
  async ({width, lang}) => {
    provideDataset(shippedDataset());
    for (const fact of shippedDataset().facts({type: 'figure'})) {
      const card = await mounted(
        'district-stat',
        `<district-stat lang="${lang}" fact="${fact.id}" style="width: ${width}px"></district-stat>`,
      );
      expect(faultsIn(card), fact.id).toEqual([]);
      partOf(card, 'source-button').click();
      await rendered(card);
      expect(faultsIn(card), fact.id).toEqual([]);
      document.body.replaceChildren();
    }
  },
);

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
