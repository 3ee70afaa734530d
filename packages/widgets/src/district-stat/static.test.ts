import {afterEach, beforeEach, expect, test} from 'vitest';
import type {Figure} from '@putuo/data/query';
import {provideDataset} from '../base/dataset.ts';
import {
  dataset,
  growth,
  hub,
  offices,
  plannedHomes,
  revenue,
  share,
  underWay,
} from '../../test/fixtures.ts';
import {mounted, opened, rendered} from '../../test/mounted.ts';
import {DistrictStat} from './element.ts';
import {statHtml} from './static.ts';

DistrictStat.define('district-stat');

beforeEach(() => {
  provideDataset(dataset);
});

afterEach(() => {
  document.body.replaceChildren();
});

const figures = [revenue, hub, plannedHomes, underWay, share, offices, growth];
const cases = figures.flatMap((figure) =>
  ['en', 'zh-Hans'].flatMap((lang) =>
    (['auto', 'full'] as const).map((notation) => ({id: figure.id, figure, lang, notation})),
  ),
);

const wordsOf = (root: ParentNode | null | undefined) =>
  [...(root?.querySelectorAll('br, p, dt, dd, h3, [role="heading"], .label') ?? [])].length > 0
    ? (root?.textContent ?? '').split(/\s+/).filter(Boolean).join(' ')
    : '';

/** Words of an element without its controls, which are no text. */
async function wordsOfElement(figure: Figure, lang: string, notation: 'auto' | 'full') {
  const element = await mounted(
    'district-stat',
    `<district-stat lang="${lang}" heading="A headline" notation="${notation}"></district-stat>`,
  );
  element.fact = figure;
  await rendered(element);
  await opened(element);
  for (const control of element.shadowRoot?.querySelectorAll('.actions, .copied') ?? []) {
    control.remove();
  }
  return wordsOf(element.shadowRoot?.querySelector('.shield'));
}

const wordsOfHtml = (html: string) =>
  wordsOf(
    new DOMParser().parseFromString(html.replaceAll(/<(?=br|p|d[td]|h3)/g, ' <'), 'text/html').body,
  );

test.each(cases)('static text and card say the same words: $id $lang $notation', async (one) => {
  const {figure, lang, notation} = one;
  const html = statHtml(figure, {lang, notation, heading: 'A headline', dataset});
  expect(wordsOfHtml(html)).toBe(await wordsOfElement(figure, lang, notation));
});

test('static text needs no script, no style attribute and no address but that of the document', () => {
  const html = statHtml(revenue, {dataset});
  expect(html).not.toMatch(/<script|style=|on\w+=/);
  expect(html.match(/(href|src)="[^"]*"/g)).toEqual(['href="https://north.example/briefing"']);
});

test('static text escapes what a foreign dataset brings', () => {
  const html = statHtml({...hub, scope: {en: '<img src=x onerror=alert(1)>', 'zh-Hans': '无'}});
  expect(html).toContain('&lt;img src=x');
  expect(html).not.toContain('<img');
});

test('the heading of static text is an HTML heading of its level, in its own language', () => {
  expect(statHtml(hub, {lang: 'de', heading: 'Firmen', headingLevel: 2})).toContain(
    '<h2 lang="de">Firmen</h2>',
  );
  expect(statHtml(hub, {lang: 'de'})).toMatch(/^<div class="district-stat achieved" lang="en">/);
});
