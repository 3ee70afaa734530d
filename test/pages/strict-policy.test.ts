import {afterAll, beforeAll, expect, it} from 'vitest';
import {openSite, settled, strictPolicy} from './site.ts';
import type {Site} from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const cards = `
  <district-stat fact="putuo.fiscal-revenue-jan-aug-2023" heading="Revenue">Words.</district-stat>
  <district-stat fact="china-israel-hub.companies-2023">Words.</district-stat>
  <district-stat fact="putuo.rental-homes-planned" lang="zh">Words.</district-stat>
  <district-stat fact="putuo.beds-planed-2023">Words.</district-stat>
  <district-stat>Words.</district-stat>`;

const everyFile = [
  '/',
  '/page.css',
  '/watcher.js',
  '/before.js',
  '/cdn/putuo-widgets.js',
  '/after.js',
];

it('no policy is broken, nothing is asked of any server and nothing is told to the console', async () => {
  const {page, requests, console, faults} = await site.open(cards, {policy: strictPolicy});
  await settled(page);
  expect(await page.locator('district-stat').first().locator('.value').innerText()).toBe(
    '10.43 billion yuan',
  );
  // The driver's own code may do what the policy bans, so a click of its mouse starts ours.
  for (const opener of await page.locator('.source-button').all()) await opener.click();
  for (const action of await page.locator('button.action').all()) await action.click();
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'zh'));
  await settled(page);
  expect(await faults()).toEqual([]);
  expect(console).toEqual([]);
  expect([...requests].filter((url) => !url.startsWith('blob:')).sort()).toEqual(everyFile.sort());
});

it('the watcher sees a broken policy: an inline style is reported', async () => {
  const {page, faults} = await site.open('<p style="color: red">x</p>', {policy: strictPolicy});
  await page.waitForFunction(() => (globalThis as unknown as {faults: string[]}).faults.length > 0);
  expect((await faults())[0]).toContain('style-src-attr');
});

it('cards ask for no policy and parse nothing: they are shown where nobody may', async () => {
  const policy = `${strictPolicy}; trusted-types 'none'`;
  const before = 'delete Element.prototype.setHTML;';
  const {page, faults} = await site.open(cards, {policy, before});
  await settled(page);
  expect(await page.locator('.value').first().innerText()).toBe('10.43 billion yuan');
  for (const opener of await page.locator('.source-button').all()) await opener.click();
  expect(await page.locator('.panel').count()).toBeGreaterThan(0);
  expect(await faults()).toEqual([]);
});

it('the page’s own Lit may have its policy name, before us and after us', async () => {
  const take = "trustedTypes.createPolicy('lit-html', {createHTML: (html) => html});";
  for (const order of ['before', 'after'] as const) {
    const policy = `${strictPolicy}; trusted-types lit-html`;
    const {page, faults} = await site.open(cards, {policy, [order]: take});
    await settled(page);
    expect(await page.locator('.value').first().innerText()).toBe('10.43 billion yuan');
    expect(await faults()).toEqual([]);
  }
});
