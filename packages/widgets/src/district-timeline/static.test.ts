import {afterEach, beforeEach, expect, test} from 'vitest';
import type {Fact, NonEmpty} from '@putuo/data/query';
import {provideDataset} from '../base/dataset.ts';
import {mounted, opened, rendered} from '../../test/mounted.ts';
import {
  cluster,
  dates,
  longPlan,
  shippedAbout,
  shippedSubjects,
  single,
  undated,
} from '../../test/district-timeline/cases.ts';
import {DistrictTimeline} from './element.ts';
import {dataset, facts} from '../../test/district-timeline/sample.ts';
import {timelineHtml, timelineSvg} from './static.ts';

DistrictTimeline.define('district-timeline');

beforeEach(() => {
  provideDataset(dataset);
});

afterEach(() => {
  document.body.replaceChildren();
});

const wordsIn = (root: ParentNode | null | undefined) =>
  (root?.textContent ?? '').split(/\s+/).filter(Boolean).join(' ');

/** Words of an element without controls and drawing, which are no text. */
async function wordsOfElement(shown: NonEmpty<Fact>, lang: string): Promise<string> {
  const element = await mounted(
    'district-timeline',
    `<district-timeline lang="${lang}" heading="A headline"></district-timeline>`,
  );
  element.facts = shown;
  await rendered(element);
  await opened(element);
  const away = '.actions, .copied, svg, .pause, .fold, .more';
  for (const control of element.shadowRoot?.querySelectorAll(away) ?? []) control.remove();
  return wordsIn(element.shadowRoot?.querySelector('.shield'));
}

const wordsOfHtml = (html: string) =>
  wordsIn(
    new DOMParser().parseFromString(
      html.replaceAll(/<(?=br|p|d[td]|h3|t[dh]|li|fig)/g, ' <'),
      'text/html',
    ).body,
  );

const samples = [dates, cluster, longPlan, single, undated].map(
  (factsOf) => [factsOf.name, factsOf()] as const,
);
const subjects = shippedSubjects().map((subject) => [subject, shippedAbout(subject)] as const);

test.each([...samples, ...subjects])(
  'static text and element say the same words: %s',
  async (_, shown) => {
    for (const lang of ['en', 'zh-Hans']) {
      const html = timelineHtml(shown, {lang, heading: 'A headline', dataset});
      expect(wordsOfHtml(html)).toBe(await wordsOfElement(shown, lang));
    }
  },
);

test('static text is a table and lists that need no script, no style and no address', () => {
  const html = timelineHtml(facts);
  expect(html).not.toMatch(/<script|style=|on\w+=|href=|src=/);
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelectorAll('tbody > tr > th[scope=row]')).toHaveLength(10);
  expect(page.querySelectorAll('li')).toHaveLength(1);
});

test('static text escapes what a foreign dataset brings', () => {
  const [first] = facts;
  const html = timelineHtml([
    {...first, label: {en: '<img src=x onerror=alert(1)>', 'zh-Hans': '无'}},
  ]);
  expect(html).toContain('&lt;img src=x');
  expect(html).not.toContain('<img');
});

test('the heading of static text is an HTML heading of its level, in its own language', () => {
  expect(timelineHtml(facts, {lang: 'de', heading: 'Chronik', headingLevel: 2})).toContain(
    '<h2 lang="de">Chronik</h2>',
  );
});

test('the same comes as a picture of any width', () => {
  expect(timelineSvg(facts, {lang: 'zh-Hans', width: 480})).toMatch(/^<svg [^>]*width="480"/);
  expect(timelineSvg(facts)).toMatch(/^<svg [^>]*width="800"/);
});
