import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {provideDataset} from '../base/dataset.ts';
import type {DistrictErrorDetail} from '../base/element.ts';
import {dataset, rank, revenue} from '../../test/fixtures.ts';
import {mounted, partOf, rendered, textOf} from '../../test/mounted.ts';
import {DistrictStat} from './element.ts';

DistrictStat.define('district-stat');

beforeEach(() => {
  provideDataset(dataset);
});

afterEach(() => {
  document.body.replaceChildren();
});

const card = (attributes: string, content = 'What the editor wrote.') =>
  mounted('district-stat', `<district-stat ${attributes}>${content}</district-stat>`);

const isShown = (element: Element) =>
  element.getBoundingClientRect().height > 0 && element.checkVisibility();

test('a card that is ready says so and shows nothing of what it wraps', async () => {
  const element = await card('fact="north.revenue"', '<p>What the editor wrote.</p>');
  expect(element.matches(':state(ready)')).toBe(true);
  expect(element.querySelector('p')?.getBoundingClientRect().height).toBe(0);
});

const problems = [
  {
    what: 'an id that nobody knows',
    attributes: 'fact="north.homes-plannd"',
    state: 'unknown',
    en: 'There is no figure "north.homes-plannd"',
    code: 'unknown-id',
  },
  {
    what: 'an id that was withdrawn',
    attributes: 'fact="north.old"',
    state: 'unknown',
    en: 'withdrawn: It counted twice.',
    code: 'withdrawn-id',
  },
  {
    what: 'a metric that the subject does not have',
    attributes: 'about="north" metric="schools"',
    state: 'unknown',
    en: 'no figure with about="north" and metric="schools"',
    code: 'no-figure',
  },
  {
    what: 'a tag without attributes',
    attributes: '',
    state: 'incomplete',
    en: 'does not say which figure to show',
    code: 'missing-attribute',
  },
  {
    what: 'a subject without a metric',
    attributes: 'about="north"',
    state: 'incomplete',
    en: 'metric',
    code: 'missing-attribute',
  },
  {
    what: 'text that is no id',
    attributes: 'fact="Companies in the north"',
    state: 'invalid',
    en: '"Companies in the north" is not an id',
    code: 'malformed-id',
  },
  {
    what: 'a date that is none',
    attributes: 'about="north" metric="companies" as-of="last year"',
    state: 'invalid',
    en: 'as-of="last year" is not a date',
    code: 'malformed-date',
  },
  {
    what: 'the id of a claim',
    attributes: 'fact="north.revenue-growth-rank"',
    state: 'invalid',
    en: '"north.revenue-growth-rank" is not a figure',
    code: 'not-a-figure',
  },
  {
    what: 'a metric that several figures have',
    attributes: 'about="north" metric="floor-area"',
    state: 'invalid',
    en: '"north.flats", "north.offices"',
    code: 'ambiguous',
  },
];

test.each(problems)('$what: $state, with the words kept and one line below', async (problem) => {
  const element = await card(problem.attributes, '<p>What the editor wrote.</p>');
  expect(element.matches(`:state(${problem.state})`)).toBe(true);
  const content = element.querySelector('p');
  expect(content && isShown(content)).toBe(true);
  const notice = partOf(element, 'notice');
  expect(isShown(notice)).toBe(true);
  expect(notice.textContent).toContain(problem.en);
  expect(notice.textContent).toContain('The text you wrote is shown instead.');
  expect(notice.getBoundingClientRect().top).toBeGreaterThanOrEqual(
    content?.getBoundingClientRect().bottom ?? Infinity,
  );
});

test.each(problems)('$what: told in Chinese on a Chinese page', async ({attributes}) => {
  const element = await card(`lang="zh" ${attributes}`);
  const notice = partOf(element, 'notice');
  expect(notice.lang).toBe('zh-Hans');
  expect(notice.textContent).toMatch(/\p{sc=Han}.*现在显示的是您写在标签里的文字。/su);
});

test.each(problems)('$what: an event tells the page $code', async ({attributes, code}) => {
  const heard = vi.fn<(detail: DistrictErrorDetail) => void>();
  const listen = (event: Event) => {
    heard((event as CustomEvent<DistrictErrorDetail>).detail);
  };
  document.addEventListener('district-error', listen);
  await card(attributes);
  document.removeEventListener('district-error', listen);
  expect(heard).toHaveBeenCalledOnce();
  expect(heard.mock.calls[0]?.[0].code).toBe(code);
  expect(heard.mock.calls[0]?.[0].message).not.toBe('');
});

test('the notice names the nearest id', async () => {
  expect(textOf(await card('fact="north.homes-plannd"'))).toContain(
    'Did you mean "north.homes-planned"',
  );
});

test('an empty tag is not told that its text is shown', async () => {
  expect(textOf(await card('', ' '))).not.toContain('The text you wrote');
});

test('a claim given as an object is refused like its id', async () => {
  const element = await card('');
  Reflect.set(element, 'fact', rank);
  await rendered(element);
  expect(element.matches(':state(invalid)')).toBe(true);
});

test('a corrected id shows the figure, and the state follows', async () => {
  const element = await card('fact="north.revenu"');
  expect(element.matches(':state(unknown)')).toBe(true);
  const ready = vi.fn();
  element.addEventListener('district-ready', ready);
  element.setAttribute('fact', 'north.revenue');
  await rendered(element);
  expect(element.matches(':state(ready)')).toBe(true);
  expect(element.matches(':state(unknown)')).toBe(false);
  expect(ready).toHaveBeenCalledOnce();
});

test('a change of language is no news', async () => {
  const element = await card('fact="north.revenue"');
  const told = vi.fn();
  element.addEventListener('district-ready', told);
  element.lang = 'zh';
  await rendered(element);
  expect(textOf(element, '.value')).toBe('104.3亿元');
  expect(told).not.toHaveBeenCalled();
});

test('the ready event says which figure', async () => {
  const element = await card('');
  const told = vi.fn<(id: string) => void>();
  const tell = (event: Event) => {
    told((event as CustomEvent<{id: string}>).detail.id);
  };
  document.body.addEventListener('district-ready', tell, {once: true});
  element.fact = revenue;
  await rendered(element);
  expect(told).toHaveBeenCalledExactlyOnceWith('north.revenue');
});
