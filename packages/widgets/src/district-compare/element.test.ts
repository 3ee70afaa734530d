import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import {provideDataset} from '../base/dataset.ts';
import {
  all,
  focused,
  mounted,
  opened,
  partOf,
  rendered,
  textOf,
  wordsOf,
} from '../../test/mounted.ts';
import {dataset, hedges, places, notComparable, years} from '../../test/district-compare/cases.ts';
import {DistrictCompare} from './element.ts';

DistrictCompare.define('district-compare');

beforeEach(() => {
  provideDataset(dataset);
});

afterEach(() => {
  document.body.replaceChildren();
});

const chart = (attributes: string, around = '') =>
  mounted(
    'district-compare',
    `<div ${around}><district-compare ${attributes}>What I wrote.</district-compare></div>`,
  );

async function showing(
  shown: DistrictCompare['facts'],
  around = '',
  attributes = '',
): Promise<DistrictCompare> {
  const element = await chart(attributes, around);
  element.facts = shown;
  await rendered(element);
  return element;
}

test('ids with spaces between stand as bars in the order given', async () => {
  const element = await chart('facts="town.b-0  town.a-0"');
  expect(textOf(element, 'figcaption')).toBe('Companies 2023');
  expect(wordsOf(element, '[part~=label]')).toEqual([
    'River Hub for Science and Technology',
    'Mill Park',
  ]);
  expect(wordsOf(element, '[part~=value]')).toEqual(['over 130 companies', '20 companies']);
  expect(element.matches(':state(ready)')).toBe(true);
});

test('a metric of several subjects stands as one bar each, and as groups on request', async () => {
  const element = await chart('metric="growth" about="lock-yard mill-park" sort="value"');
  expect(wordsOf(element, '[part~=label]')).toEqual(['Mill Park', 'Lock Yard']);
  const grouped = await chart('metric="floor-area" about="mill-park river-hub" group-by="use"');
  expect(wordsOf(grouped, '[part~=group]')).toEqual(['Offices', 'Flats']);
  expect(all(grouped, '[role=list]').map((list) => list.getAttribute('aria-label'))).toEqual([
    'Offices',
    'Flats',
  ]);
});

test('figures that do not compare stand in an open table that says why, and offer no picture', async () => {
  const element = await opened(await showing(notComparable()));
  expect(element.matches(':state(not-comparable)')).toBe(true);
  expect(all(element, '[part~=bar]')).toHaveLength(0);
  expect(wordsOf(element, '[part~=reason]')[0]).toBe(
    'These figures do not compare, so no bars are drawn.',
  );
  expect(wordsOf(element, 'tbody tr')).toEqual([
    'Companies 20 companies',
    'Growth of revenue up about 30% year on year',
  ]);
  expect(getComputedStyle(partOf(element, 'table')).display).toBe('table');
  expect(wordsOf(element, '[part~=action]')).not.toContain('Download SVG');
});

test('a caveat stands under the bars', async () => {
  const element = await showing(years());
  const reason = partOf(element, 'reason');
  expect(reason.textContent).toContain('no period');
  expect(reason.getBoundingClientRect().top).toBeGreaterThan(
    partOf(element, 'bars').getBoundingClientRect().bottom,
  );
});

test('one tab stop leads into the bars, and keys go from bar to bar with the sentence of each', async () => {
  const element = await showing(places());
  const sentences = all(element, '[part~=row]').map((row) => row.getAttribute('aria-label'));
  await userEvent.keyboard('{Tab}');
  expect(focused(element)).toBe(sentences[0]);
  expect(focused(element)).toContain('Mill Park: 20 companies, 2023');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(focused(element)).toBe(sentences[2]);
  expect(focused(element)).toContain('planned');
  await userEvent.keyboard('{Home}');
  expect(focused(element)).toBe(sentences[0]);
  await userEvent.keyboard('{End}{Tab}');
  expect(element.shadowRoot?.activeElement?.textContent.trim()).toBe('Table');
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(focused(element)).toBe(sentences[2]);
});

test('the table opens by keyboard and holds every figure', async () => {
  const element = await showing(places());
  partOf(element, 'table-button').focus();
  expect(element.shadowRoot?.querySelector('table')).toBeNull();
  await userEvent.keyboard('{Enter}');
  await rendered(element);
  expect(partOf(element, 'table').checkVisibility()).toBe(true);
  expect(wordsOf(element, 'tbody tr')).toEqual([
    'Mill Park 20 companies',
    'River Hub for Science and Technology over 130 companies',
    'Lock Yard planned nearly 90 companies',
  ]);
});

test('the source panel lists every figure', async () => {
  const element = await opened(await showing(places()));
  expect(wordsOf(element, '.name')).toEqual([
    'Companies, Mill Park',
    'Companies, River Hub for Science and Technology',
    'Companies, Lock Yard',
  ]);
  expect(wordsOf(element, '[part~=action]')).toContain('Download SVG');
});

test('a chart follows the language of the page, and marks the one it falls back to', async () => {
  const element = await showing(places(), 'lang="zh-CN"');
  expect(wordsOf(element, '[part~=value]')).toEqual(['20家', '超过130家', '近90家']);
  element.closest('div')?.setAttribute('lang', 'ar');
  await rendered(element);
  expect(wordsOf(element, '[part~=value]')[1]).toBe('over 130 companies');
  expect(partOf(element, 'card').lang).toBe('en');
});

test('in a page that reads from the right, bars begin at the right and words keep their order', async () => {
  const element = await showing(places(), 'dir="rtl" style="width: 640px"');
  const wordsIn = (part: string) => {
    const range = document.createRange();
    range.selectNodeContents(partOf(element, part));
    return range.getBoundingClientRect();
  };
  const [bar] = all(element, '[part~=bar] rect');
  const [plot] = all(element, '.plot');
  expect(plot && getComputedStyle(plot).borderRightStyle).toBe('solid');
  expect(bar?.getBoundingClientRect().right).toBe((plot?.getBoundingClientRect().right ?? 0) - 1);
  expect(wordsIn('label').left).toBeGreaterThan(bar?.getBoundingClientRect().right ?? Infinity);
  expect(wordsIn('value').right).toBeLessThan(bar?.getBoundingClientRect().left ?? 0);
  expect(getComputedStyle(partOf(element, 'value')).unicodeBidi).toBe('plaintext');
});

test('all hatched bars of a chart share one pattern, inside the shadow root', async () => {
  const element = await showing(hedges());
  const ids = all(element, 'pattern').map(({id}) => id);
  expect(ids).toEqual(['half', 'hatched']);
  expect(all(element, '[fill^="url("]').length).toBeGreaterThan(2);
  for (const shape of all(element, '[fill^="url("]')) {
    expect(ids).toContain(/#([^)]+)/.exec(shape.getAttribute('fill') ?? '')?.[1]);
  }
});

test('the tag to paste asks for the same figures and holds them in words', async () => {
  const element = await opened(await showing(places(), '', 'sort="value"'));
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {writeText: (text: string) => Promise.resolve(copied.push(text))},
  });
  all(element, '[part~=action]')[1]?.click();
  await vi.waitFor(() => {
    expect(copied).toHaveLength(1);
  });
  Reflect.deleteProperty(navigator, 'clipboard');
  expect(copied).toEqual([
    '<district-compare facts="town.a town.b town.c" sort="value">Companies, 2023: ' +
      'River Hub for Science and Technology: over 130 companies; Lock Yard, planned: nearly 90 companies; ' +
      'Mill Park: 20 companies</district-compare> <small>Source: Briefing of Mill Town, 27 September 2023, line 1</small>',
  ]);
});
