import {afterEach, beforeEach, expect, test} from 'vitest';
import {shippedDataset} from '@putuo/data';
import type {Series} from '@putuo/data';
import {provideDataset} from '../base/dataset.ts';
import {mounted, opened, rendered} from '../../test/mounted.ts';
import {
  broken,
  counts,
  hedges,
  longAgo,
  plans,
  shippedSeries,
  single,
} from '../../test/district-trend/cases.ts';
import {DistrictTrend} from './element.ts';
import {trendHtml, trendSvg} from './static.ts';

DistrictTrend.define('district-trend');

beforeEach(() => {
  provideDataset(shippedDataset());
});

afterEach(() => {
  document.body.replaceChildren();
});

const wordsIn = (root: ParentNode | null | undefined) =>
  (root?.textContent ?? '').split(/\s+/).filter(Boolean).join(' ');

/** Words of an element without controls and drawing, which are no text. */
async function wordsOfElement(series: Series, lang: string): Promise<string> {
  const element = await mounted(
    'district-trend',
    `<district-trend lang="${lang}" heading="A headline"></district-trend>`,
  );
  element.series = series;
  await rendered(element);
  await opened(element);
  for (const control of element.shadowRoot?.querySelectorAll('.actions, .copied, svg') ?? []) {
    control.remove();
  }
  const words = wordsIn(element.shadowRoot?.querySelector('.shield'));
  element.remove();
  return words;
}

const wordsOfHtml = (html: string) =>
  wordsIn(
    new DOMParser().parseFromString(
      html.replaceAll(/<(?=br|p|d[td]|h3|t[dhr]|li|fig)/g, ' <'),
      'text/html',
    ).body,
  );

const samples = [counts, broken, plans, hedges, single, longAgo].map(
  (seriesOf) => [seriesOf.name, seriesOf()] as const,
);

test.each(samples)('static text and element say the same words: %s', async (_, series) => {
  for (const lang of ['en', 'zh-Hans']) {
    const html = trendHtml(series, {lang, heading: 'A headline', dataset: shippedDataset()});
    expect(wordsOfHtml(html)).toBe(await wordsOfElement(series, lang));
  }
});

test('static text and element say the same words, for every series of the data', async () => {
  for (const [id, series] of shippedSeries()) {
    const html = trendHtml(series, {heading: 'A headline', dataset: shippedDataset()});
    expect(wordsOfHtml(html), id).toBe(await wordsOfElement(series, 'en'));
  }
});

test('static text is a table that needs no script, no style and no address', () => {
  const html = trendHtml(counts());
  expect(html).not.toMatch(/<script|style=|on\w+=|href=|src=/);
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelectorAll('tbody > tr > th[scope=row]')).toHaveLength(3);
});

test('static text escapes what a foreign dataset brings', () => {
  const [first] = counts().points;
  const label = {en: '<img src=x onerror=alert(1)>', 'zh-Hans': '无'};
  const html = trendHtml({points: first ? [{...first, label}] : [], breaks: []});
  expect(html).toContain('&lt;img src=x');
  expect(html).not.toContain('<img');
});

test('the heading of static text is an HTML heading of its level, in its own language', () => {
  expect(trendHtml(counts(), {lang: 'de', heading: 'Verlauf', headingLevel: 2})).toContain(
    '<h2 lang="de">Verlauf</h2>',
  );
});

test('a series without figures is no text and no picture', () => {
  const nothing = {points: [], breaks: []};
  expect([trendHtml(nothing), trendSvg(nothing)]).toEqual(['', '']);
});

test('the same comes as a picture of any width', () => {
  expect(trendSvg(counts(), {lang: 'zh-Hans', width: 480})).toMatch(/^<svg [^>]*width="480"/);
  expect(trendSvg(counts())).toMatch(/^<svg [^>]*width="640"/);
});
