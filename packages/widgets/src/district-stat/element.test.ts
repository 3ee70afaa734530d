import {afterEach, beforeEach, expect, test} from 'vitest';
import {provideDataset} from '../base/dataset.ts';
import {dataset, hub, plannedHomes, revenue, share, underWay} from '../../test/fixtures.ts';
import {mounted, partOf, rendered, textOf} from '../../test/mounted.ts';
import {DistrictStat} from './element.ts';

DistrictStat.define('district-stat');

beforeEach(() => {
  provideDataset(dataset);
});

afterEach(() => {
  document.body.replaceChildren();
});

const card = (attributes: string, content = '') =>
  mounted('district-stat', `<district-stat ${attributes}>${content}</district-stat>`);

test('a figure can be given as an object, and nothing is written into the page for it', async () => {
  const element = await card('');
  element.fact = revenue;
  await rendered(element);
  expect(textOf(element, '.value')).toBe('10.43 billion yuan');
  expect(element.getAttributeNames()).toEqual([]);
});

test('a figure can be given by its id', async () => {
  expect(textOf(await card('fact="north.revenue"'), '.value')).toBe('10.43 billion yuan');
});

test('white space around an id, as editors leave it, does no harm', async () => {
  expect(textOf(await card('fact=" north.revenue "'), '.value')).toBe('10.43 billion yuan');
});

test('about and metric show the latest figure', async () => {
  const element = await card('about="north" metric="companies"');
  expect(textOf(element, '.value')).toBe('over 130 companies');
});

test('as-of shows what was known then: before the first report, nothing', async () => {
  const before = await card('about="north" metric="companies" as-of="2022"');
  expect(before.matches(':state(unknown)')).toBe(true);
  const after = await card('about="north" metric="companies" as-of="2023-12"');
  expect(textOf(after, '.value')).toBe('over 130 companies');
});

test('an id that moved shows the figure of its new id', async () => {
  expect(textOf(await card('fact="north.income"'), '.value')).toBe('10.43 billion yuan');
});

test('a level comes with its growth, a direction mark and the claim that rankedFigure it', async () => {
  const element = await card('fact="north.revenue"');
  expect(textOf(element, '.change')).toBe('up 29.8% year on year');
  expect(partOf(element, 'arrow').getAttribute('aria-hidden')).toBe('true');
  expect(textOf(element, '.claim')).toMatch(/^According to North District: Highest growth/);
});

test('the same amount in another unit stands below', async () => {
  expect(textOf(await card('fact="north.revenue"'), '.also')).toBe(
    'also given as 1.5 billion US dollars',
  );
});

test('a hedge and the scope are never dropped', async () => {
  const element = await card('fact="north.companies"');
  expect(partOf(element, 'hedge').textContent).toBe('over');
  expect(textOf(element, '.scope')).toBe('Companies or institutions');
});

test('a figure without a period says when it was reported, and that it is that', async () => {
  expect(textOf(await card('fact="north.companies"'), '.when')).toBe(
    'As reported 27 September 2023',
  );
});

test('a plan says so in words, and that this is inferred', async () => {
  const element = await card('fact="north.homes-planned"');
  expect(textOf(element, '.when')).toBe('Planned, by 2025 (period and stage inferred)');
});

test('a plan is not drawn as if it were achieved', async () => {
  const drawn = async (id: string) => {
    const element = await card(`fact="${id}"`);
    const rule = partOf(element, 'rule');
    return {
      rule: ['::before', '::after'].map((half) => {
        const {borderTopStyle, content} = getComputedStyle(rule, half);
        return content === 'none' ? 'none' : borderTopStyle;
      }),
      fill: getComputedStyle(partOf(element, 'number')).webkitTextFillColor,
    };
  };
  const achieved = await drawn('north.revenue');
  const planned = await drawn('north.homes-planned');
  expect(achieved.rule).toEqual(['solid', 'solid']);
  expect((await drawn('north.renovation')).rule).toEqual(['solid', 'dashed']);
  expect(planned.rule).toEqual(['dashed', 'none']);
  expect(planned.fill).toBe('rgba(0, 0, 0, 0)');
  expect(achieved.fill).not.toBe(planned.fill);
});

test('what is under way is neither planned nor achieved', async () => {
  const element = await card('');
  element.fact = underWay;
  await rendered(element);
  expect(textOf(element, '.when')).toBe('Under way, January–August 2023');
});

test('a share says of what it is one', async () => {
  const element = await card('');
  element.fact = share;
  await rendered(element);
  expect(textOf(element, '.value')).toBe('about 45.3%');
  expect(textOf(element, '.whole')).toBe('of district tax revenue');
});

test('full notation writes every digit', async () => {
  expect(textOf(await card('fact="north.revenue" notation="full"'), '.value')).toBe(
    '10,430,000,000 yuan',
  );
});

test('a heading stands above at its level, in the language of the page', async () => {
  const element = await mounted(
    'district-stat',
    '<div lang="de"><district-stat fact="north.revenue" heading="Acht Monate" heading-level="2"></district-stat></div>',
  );
  const heading = partOf(element, 'heading');
  expect(heading.textContent.trim()).toBe('Acht Monate');
  expect(heading.getAttribute('aria-level')).toBe('2');
  expect(heading.lang).toBe('de');
  expect(partOf(element, 'card').lang).toBe('en');
});

test('a heading level that HTML does not have is taken for 3', async () => {
  const element = await card('fact="north.revenue" heading="Revenue" heading-level="9"');
  expect(partOf(element, 'heading').getAttribute('aria-level')).toBe('3');
});

test('the accessible name is the whole figure in one sentence', async () => {
  const element = await card('');
  element.fact = plannedHomes;
  await rendered(element);
  expect(partOf(element, 'card').getAttribute('aria-label')).toBe(
    'Rental homes, North District: 4,151 homes, by 2025, planned, reported 27 September 2023.',
  );
});

test('another dataset takes the place of the first on cards that are shown already', async () => {
  const element = await card('fact="north.companies"');
  const more = {...hub, quantity: {...hub.quantity, value: 140, decimal: '140'}};
  provideDataset({...dataset, version: '2', findFact: () => ({status: 'found', fact: more})});
  await rendered(element);
  expect(textOf(element, '.value')).toBe('over 140 companies');
});
