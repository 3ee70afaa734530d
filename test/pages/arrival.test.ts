import {shippedDataset} from '@putuo/data';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {openSite} from './site.ts';
import type {Site} from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const article = 'main { max-width: 40rem; margin: auto; font: 1rem/1.5 Georgia, serif }';
const withRoom = `@import '/cdn/putuo-widgets.css'; ${article}`;
const screens = [
  {width: 390, height: 844},
  {width: 1280, height: 800},
];

/** What browsers call the cumulative layout shift of an article whose script comes when it is long read. */
async function shiftOf(tag: string, css: string, viewport: (typeof screens)[number]) {
  const before = '<p>Words of an article. </p>'.repeat(3);
  const after = `<p>${'More words of an article. '.repeat(80)}</p>`;
  const {page} = await site.open(before + tag + after, {css, viewport, script: null});
  await page.evaluate(() => {
    const shifts = {total: 0};
    Object.assign(globalThis, {shifts});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry) shifts.total += Number(entry.value);
    }).observe({type: 'layout-shift'});
    return new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  });
  await page.addScriptTag({url: '/cdn/putuo-widgets.js', type: 'module'});
  await page.waitForFunction(
    () => document.querySelector(':state(ready)') && !document.querySelector(':state(waiting)'),
  );
  const total = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const {shifts} = globalThis as unknown as {shifts: {total: number}};
        setTimeout(() => {
          done(shifts.total);
        }, 100);
      }),
  );
  await page.context().close();
  return total;
}

const hub = ['companies-2019', 'companies-2022', 'companies-2023']
  .map((name) => `china-israel-hub.${name}`)
  .join(' ');
const tags = {
  card: '<district-stat fact="putuo.rental-homes-planned">4,151 homes planned</district-stat>',
  'card with growth':
    '<district-stat fact="putuo.fiscal-revenue-jan-aug-2023">10.43 billion yuan</district-stat>',
  'card with a trend':
    '<district-stat fact="putuo.financial-tax-growth-2018" trend>Up 82%</district-stat>',
  comparison: `<district-compare facts="${hub}">From 20 to over 130 companies</district-compare>`,
  timeline:
    '<district-timeline about="china-israel-hub" class="high">Opened in 2019</district-timeline>',
  trend:
    '<district-trend about="putuo" metric="financial-tax-growth">Up 82% in 2018</district-trend>',
};
const high =
  '.high { --district-room: 62em } @media (width < 40em) { .high { --district-room: 88em } }';
// On a narrow screen a jump is largest; a wide one is looked at where a card and a chart are widest.
const arrivals = Object.entries(tags).flatMap(([what, tag]) =>
  screens
    .filter(({width}) => width === 390 || what === 'card' || what === 'timeline')
    .map((screen) => ({what, tag, screen, width: screen.width})),
);

it.each(arrivals)(
  'a page that gives room does not jump when the script comes: $what, $width pixels',
  async ({tag, screen}) => {
    expect(await shiftOf(tag, withRoom + high, screen)).toBeLessThan(0.05);
  },
);

it('a page that gives room does not jump while many elements are rendered in turns', async () => {
  const cards = `<section>${tags.card.repeat(60)}</section>`;
  expect(await shiftOf(cards, withRoom, {width: 1280, height: 800})).toBeLessThan(0.05);
});

it('a page that gives none does jump', async () => {
  expect(await shiftOf(tags.card, article, {width: 390, height: 844})).toBeGreaterThan(0.05);
});

it('a figure in a sentence moves nothing, with or without room', async () => {
  const tag = `<p>The hub has <district-figure fact="china-israel-hub.companies-2023">over 130 companies</district-figure>.</p>`;
  for (const screen of screens) expect(await shiftOf(tag, article, screen)).toBeLessThan(0.01);
});

it('the room of a card is right for every figure of the data, but for a few lines', async () => {
  const cards = shippedDataset()
    .facts({type: 'figure'})
    .map(({id}) => `<district-stat fact="${id}">words</district-stat>`);
  const css = `${withRoom} main { max-width: 350px }`;
  const {page} = await site.open(cards.join(''), {css, script: null});
  const heights = () =>
    page.$$eval('district-stat', (all) => all.map((card) => card.getBoundingClientRect().height));
  const [room = 0] = await heights();
  await page.addScriptTag({url: '/cdn/putuo-widgets.js', type: 'module'});
  await page.waitForFunction(() => document.querySelector('district-stat:last-child:state(ready)'));
  const lines = (await heights()).map((height) => Math.abs(height - room) / 24);
  expect(lines.filter((line) => line > 3)).toEqual([]);
  expect(lines.filter((line) => line > 2).length).toBeLessThan(lines.length / 20);
});

it('where scripts do not run, words take no more than their own room', async () => {
  const {page} = await site.open(tags.card, {
    css: withRoom,
    script: null,
    javaScriptEnabled: false,
  });
  expect((await page.locator('district-stat').boundingBox())?.height).toBeLessThan(48);
});
