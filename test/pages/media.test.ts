import {extractText} from 'unpdf';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {openSite, settled} from './site.ts';
import type {Site} from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const revenue = '<district-stat fact="putuo.fiscal-revenue-jan-aug-2023">x</district-stat>';
const planned = '<district-stat fact="putuo.rental-homes-planned">x</district-stat>';

it('paper shows the panel, no control, and dark text in a dark page', async () => {
  const css = ':root { color-scheme: dark }';
  const {page} = await site.open(revenue, {css, colorScheme: 'dark'});
  await settled(page);
  const colour = () => page.locator('.card').evaluate((card) => getComputedStyle(card).color);
  expect(await page.locator('.panel').isVisible()).toBe(false);
  expect(await colour()).toBe('rgb(239, 236, 230)');
  await page.emulateMedia({media: 'print'});
  await page.locator('.panel').waitFor();
  await page.locator('.panel').getByText('“10.43 billion yuan”').waitFor();
  expect(await page.locator('.actions').isVisible()).toBe(false);
  expect(await page.locator('.source-button').innerText()).toBe('Source');
  expect(await colour()).toBe('rgb(26, 26, 24)');
});

it('the browser prints what stands behind each figure', async () => {
  const {page} = await site.open(revenue);
  await settled(page);
  const {text} = await extractText(new Uint8Array(await page.pdf()), {mergePages: true});
  expect(text).toContain('10.43 billion yuan');
  expect(text).toMatch(/Printed\s+“10.43 billion yuan”, lines/);
});

it('in forced colours a plan is still dashed and hollow, and a mark has the colour of text', async () => {
  const {page} = await site.open(planned + revenue, {forcedColors: 'active'});
  await settled(page);
  const style = (selector: string, property: string, pseudo?: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((node, [name, of]) => getComputedStyle(node, of).getPropertyValue(name ?? ''), [
        property,
        pseudo,
      ] as const);
  expect(await style('.planned .rule', 'border-top-style', '::before')).toBe('dashed');
  expect(await style('.planned .number', '-webkit-text-fill-color')).toBe('rgba(0, 0, 0, 0)');
  expect(await style('.arrow', 'color')).toBe(await style('.change', 'color'));
});

it('a card follows the colour scheme of the page, not of the machine', async () => {
  const css = ':root { color-scheme: light }';
  const {page} = await site.open(revenue, {css, colorScheme: 'dark'});
  await settled(page);
  const background = await page
    .locator('.card')
    .evaluate((card) => getComputedStyle(card).backgroundColor);
  expect(background).toBe('rgb(255, 255, 255)');
});

it('on a screen of 320 pixels and with type of twice the size nothing scrolls sideways', async () => {
  const css = 'district-stat { --district-size: 32px }';
  const {page} = await site.open(revenue + planned, {css, viewport: {width: 320, height: 640}});
  await settled(page);
  for (const opener of await page.locator('.source-button').all()) await opener.click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
