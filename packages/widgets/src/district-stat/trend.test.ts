import axe from 'axe-core';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {shippedDataset} from '@putuo/data';
import {provideDataset} from '../base/dataset.ts';
import {mounted, opened, partOf, rendered, textOf} from '../../test/mounted.ts';
import {DistrictStat} from './element.ts';
import {statHtml} from './static.ts';

DistrictStat.define('district-stat');

beforeEach(() => {
  provideDataset(shippedDataset());
});

afterEach(() => {
  document.body.replaceChildren();
});

const growth = 'fact="putuo.financial-tax-growth-2018"';

/** A card, given the time that loading its trend takes. */
async function card(attributes: string): Promise<DistrictStat> {
  const element = await mounted('district-stat', `<district-stat ${attributes}></district-stat>`);
  if (element.trend) await import('./spark.ts');
  await rendered(element);
  await rendered(element);
  return element;
}

test('a card that is asked for a trend draws the series of its figure', async () => {
  const element = await card(`${growth} trend`);
  expect(partOf(element, 'plot').querySelectorAll('.mark')).toHaveLength(3);
  expect(textOf(element, '.ends')).toBe(
    'up about 30% year on year 2016 up 82% year on year 2018 (inferred)',
  );
});

test('a plan at an end of the series is called one', async () => {
  const element = await card('about="putuo" metric="key-industries" trend');
  expect(partOf(element, 'trend-end').querySelector('strong')?.textContent).toBe(
    '3 industries, planned',
  );
});

test('in a page that reads from the right each end still stands below its own mark', async () => {
  const element = await card(`dir="rtl" ${growth} trend`);
  element.style.width = '480px';
  const plot = partOf(element, 'plot').getBoundingClientRect();
  const ends = element.shadowRoot?.querySelectorAll('[part~="trend-end"] strong') ?? [];
  const words = [...ends].map((end) => {
    const range = document.createRange();
    range.selectNodeContents(end);
    return range.getBoundingClientRect();
  });
  expect(words[0]?.left).toBeCloseTo(plot.left, 0);
  expect(words[1]?.right).toBeCloseTo(plot.right, 0);
});

test('no dotted line leads from a mark between the ends to the words of another', async () => {
  const element = await card('about="china-israel-hub" metric="companies" trend');
  const drops = element.shadowRoot?.querySelectorAll('.drop') ?? [];
  const isDrawn = [...drops].map((drop) => getComputedStyle(drop).display !== 'none');
  expect(isDrawn).toEqual([true, false, true]);
});

test('a card whose label is not that of the measure says what the series measures', async () => {
  const element = await card(`${growth} trend`);
  expect(element.shadowRoot?.querySelector('.spark-title')).toBeNull();
  const {fact} = element;
  const known = typeof fact === 'string' ? shippedDataset().fact(fact) : null;
  if (known?.type !== 'figure') throw new Error('the card shows a figure');
  element.fact = {...known, label: {en: 'A record', 'zh-Hans': '新高'}};
  await rendered(element);
  expect(partOf(element, 'trend-title').textContent).toBe(
    'Growth of tax from finance, Putuo District',
  );
});

test('the plot is named by every figure in it', async () => {
  const name = partOf(await card(`${growth} trend=""`), 'plot').getAttribute('aria-label');
  expect(name?.match(/up (about )?\d+%/g)).toEqual(['up about 30%', 'up about 30%', 'up 82%']);
});

test('two years of one amount stay two bars on a card without paper of its own', async () => {
  const element = await card(`${growth} trend`);
  element.style.setProperty('--district-surface', 'transparent');
  const seams = element.shadowRoot?.querySelectorAll('.seam') ?? [];
  const fills = [...seams].map((seam) => getComputedStyle(seam).fill);
  expect(fills).toEqual(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']);
});

test('zero is written no smaller than the words below the plot', async () => {
  const element = await card(`${growth} trend`);
  const sizes = ['.zero-text', '.end strong'].map((selector) => {
    const found = element.shadowRoot?.querySelector(selector);
    return found && getComputedStyle(found).fontSize;
  });
  expect(sizes).toEqual(['13px', '13px']);
});

test('a card that is not asked for one has none, also when it is no longer asked', async () => {
  expect((await card(growth)).shadowRoot?.querySelector('.spark')).toBeNull();
  const element = await card(`${growth} trend`);
  element.trend = false;
  await rendered(element);
  expect(element.shadowRoot?.querySelector('.spark')).toBeNull();
});

test('where something else was counted there is no line, and the card says why', async () => {
  const element = await card('about="china-israel-hub" metric="companies" trend');
  expect(partOf(element, 'plot').querySelector('.joined')).toBeNull();
  expect(partOf(element, 'trend-note').textContent).toContain(
    'These figures count different things',
  );
});

test('one figure is no picture, and the card says that there is only one', async () => {
  const element = await card('fact="putuo.fiscal-revenue-jan-aug-2023" trend');
  expect(element.shadowRoot?.querySelector('.plot')).toBeNull();
  expect(partOf(element, 'trend-note').textContent).toContain('Only one figure is recorded');
});

test('a figure that the dataset does not know has no series', async () => {
  const element = await card('trend');
  const [known] = shippedDataset().facts({type: 'figure'});
  element.fact = known?.type === 'figure' ? {...known, id: 'elsewhere.figure'} : null;
  await rendered(element);
  expect(element.matches(':state(ready)')).toBe(true);
  expect(element.shadowRoot?.querySelector('.spark')).toBeNull();
});

test('every figure of the series is among the sources', async () => {
  const element = await opened(await card('about="china-israel-hub" metric="companies" trend'));
  const quotes = element.shadowRoot?.querySelectorAll('[part~="quote"]') ?? [];
  const printed = [...quotes].map(({textContent}) => textContent).join();
  for (const words of ['Twenty companies', 'more than 90', 'more than 130']) {
    expect(printed).toContain(words);
  }
});

test.each(['en', 'zh-Hans'])(
  'static text and card say the same words of a trend, %s',
  async (lang) => {
    const dataset = shippedDataset();
    for (const id of ['putuo.financial-tax-growth-2018', 'china-israel-hub.companies-2023']) {
      const element = await card(`lang="${lang}" fact="${id}" trend`);
      const fact = dataset.fact(id);
      const html = fact.type === 'figure' ? statHtml(fact, {lang, dataset, trend: true}) : '';
      const page = new DOMParser().parseFromString(
        html.replaceAll(/<(?=p|div)/g, ' <'),
        'text/html',
      );
      const said = page.querySelector('.trend')?.textContent.replace(/\s+/g, ' ').trim();
      for (const svg of element.shadowRoot?.querySelectorAll('.spark svg') ?? []) svg.remove();
      expect(textOf(element, '.spark')).toBe(said);
    }
  },
);

test.each(['light', 'dark'])('axe finds nothing in a %s card with a trend', async (scheme) => {
  document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
  document.title = 'Figures';
  await mounted('district-stat', `<h1>Figures</h1><district-stat ${growth} trend></district-stat>`);
  await import('./spark.ts');
  const {violations} = await axe.run(document, {rules: {region: {enabled: false}}});
  expect(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])).toEqual([]);
  document.documentElement.removeAttribute('style');
});

test('nothing of a trend sticks out of a card of 200 pixels, and no style attribute is written', async () => {
  const element = await card('about="china-israel-hub" metric="companies" trend');
  element.style.width = '200px';
  const {left, right} = element.getBoundingClientRect();
  for (const node of element.shadowRoot?.querySelectorAll('.spark, .spark *') ?? []) {
    expect(node.getBoundingClientRect().left).toBeGreaterThanOrEqual(left);
    expect(node.getBoundingClientRect().right).toBeLessThanOrEqual(right);
  }
  expect(element.shadowRoot?.querySelector('[style]')).toBeNull();
});
