import {afterEach, beforeEach, expect, test} from 'vitest';
import {userEvent} from 'vitest/browser';
import {provideDataset} from '../base/dataset.ts';
import {dataset} from '../../test/fixtures.ts';
import {all, mounted, opened, partOf, rendered, textOf} from '../../test/mounted.ts';
import {DistrictStat} from './element.ts';

DistrictStat.define('district-stat');

beforeEach(() => {
  provideDataset(dataset, {reportUrl: 'mailto:desk@north.example?subject={id}'});
});

afterEach(() => {
  document.body.replaceChildren();
});

const card = (id: string, attributes = '') =>
  mounted('district-stat', `<district-stat fact="north.${id}" ${attributes}>x</district-stat>`);

const openCard = async (id: string, attributes = '') => opened(await card(id, attributes));

/** Term and what is said of it, in order; terms that repeat are kept. */
function rowsOf(element: Element): readonly (readonly [string, string])[] {
  const single = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  return [...(element.shadowRoot?.querySelectorAll('dl > div') ?? [])].map((row) => [
    single(row.querySelector('dt')?.textContent),
    single(row.querySelector('dd')?.textContent),
  ]);
}

test('the source is named without opening anything', async () => {
  expect(textOf(await card('revenue'), '.source')).toBe(
    'Source Briefing on the North District, 27 September 2023',
  );
});

test('the panel is closed at first, opens and closes by keyboard, and says which it is', async () => {
  const element = await card('revenue');
  const isShown = () => all(element, '#panel').some((panel) => panel.checkVisibility());
  const opener = partOf(element, 'source-button');
  expect(isShown()).toBe(false);
  expect(opener.getAttribute('aria-expanded')).toBe('false');
  await userEvent.tab();
  expect(element.shadowRoot?.activeElement).toBe(opener);
  await userEvent.keyboard('{Enter}');
  await rendered(element);
  expect(isShown()).toBe(true);
  expect(opener.getAttribute('aria-expanded')).toBe('true');
  expect(opener.getAttribute('aria-controls')).toBe(partOf(element, 'panel').id);
  await userEvent.keyboard(' ');
  await rendered(element);
  expect(isShown()).toBe(false);
  expect(opener.getAttribute('aria-expanded')).toBe('false');
});

test('everything that stands behind a figure is said', async () => {
  expect(rowsOf(await openCard('companies'))).toEqual([
    ['Printed', '“more then 130” (printed so, must mean “more than 130”), lines 50–51, 60 [1]'],
    ['Measures', 'What companies means here.'],
    ['Scope', 'companies or institutions “companies or institutions”, line 51 [1]'],
    ['Period', 'The document gives none'],
    ['Stage', 'achieved, stated in the document'],
    ['Note', 'The sentence can be read in two ways.'],
    ['Also printed in', '“over 130”, line 4 [2]'],
    ['Disagrees with', 'Rental homes, North District: 4,151 homes'],
    ['Disagrees with', 'north.gone'],
    ['Document [1]', 'Briefing on the North District'],
    ['Publisher', 'North Press Office, inferred: It held the briefing.'],
    ['Date', '27 September 2023, stated in the document'],
    ['Document [2]', 'A page about the North District'],
  ]);
});

test('what is inferred gives the reason', async () => {
  const rows = new Map(rowsOf(await openCard('homes-planned')));
  expect(rows.get('Period')).toBe('by 2025, inferred: The plan ends then.');
  expect(rows.get('Stage')).toBe('planned, inferred: It stands in a plan.');
  expect(rows.get('Later reported')).toBe('Companies, North District: over 130 companies');
});

test('growth and claim shown on a card have sources of their own', async () => {
  const element = await openCard('revenue');
  const names = [...(element.shadowRoot?.querySelectorAll('.name') ?? [])];
  expect(names.map(({textContent}) => textContent)).toEqual([
    'Fiscal revenue, North District',
    'Fiscal revenue growth, North District',
    'Highest growth of fiscal revenue',
  ]);
  expect(rowsOf(element).filter(([term]) => term === 'Printed')).toHaveLength(3);
});

test('the same in Chinese, with printed words as they are', async () => {
  const rows = new Map(rowsOf(await openCard('companies', 'lang="zh"')));
  expect(rows.get('统计口径')).toBe('企业或机构 “companies or institutions”，第51行 [1]');
  expect(rows.get('发布者')).toBe('North Press Office，推断：发布会由其主持。');
});

test('a document with an address is a link, one with a script for an address is not', async () => {
  const element = await openCard('revenue');
  const link = partOf(element, 'panel').querySelector('dd a');
  expect(link?.getAttribute('href')).toBe('https://north.example/briefing');
  const [entry] = dataset.documents;
  Reflect.set(entry ?? {}, 'url', 'javascript:alert(1)');
  element.lang = 'zh';
  await rendered(element);
  expect(partOf(element, 'panel').querySelector('dd a')).toBeNull();
  Reflect.set(entry ?? {}, 'url', 'https://north.example/briefing');
});

test('id and version of the data stand at the end', async () => {
  expect(textOf(await openCard('companies'), '.version')).toBe(
    'north.companies, data version 1.2.3',
  );
});

test('what nobody opens is not made; a page that is printed makes it, and puts it away again', async () => {
  const element = await card('revenue');
  const printed = () => textOf(element, '.panel');
  expect(printed()).toBe('');
  dispatchEvent(new Event('beforeprint'));
  // Nothing but microtasks stands between the event and the print.
  await element.updateComplete;
  expect(printed()).toContain('“10.43 billion yuan”');
  dispatchEvent(new Event('afterprint'));
  await element.updateComplete;
  expect(printed()).toBe('');
});

test('a card that is put away and comes back is closed', async () => {
  const element = await openCard('revenue');
  const home = element.parentElement;
  element.remove();
  home?.append(element);
  await rendered(element);
  expect(all(element, '#panel').some((panel) => panel.checkVisibility())).toBe(false);
  expect(partOf(element, 'source-button').getAttribute('aria-expanded')).toBe('false');
});

test('every control is at least 24 pixels high', async () => {
  const element = await openCard('revenue');
  for (const control of element.shadowRoot?.querySelectorAll('button, a.action') ?? []) {
    expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  }
});
