import {expect, test} from 'vitest';
import {dataset, growth, hub, plannedHomes, revenue, share} from '../../test/fixtures.ts';
import {statLayout} from './layout.ts';

const linesOf = (layout: ReturnType<typeof statLayout>) =>
  layout.lines.map(({kind, lead = '', text, aside = ''}) => `${kind}: ${lead}${text}${aside}`);

test('what stands below a number, in English', () => {
  expect(linesOf(statLayout(revenue, {lang: 'en', dataset}))).toEqual([
    'also: also given as 1.5 billion US dollars',
    'when: January–August 2023',
    'change: up 29.8% year on year',
    'claim: According to North District: Highest growth of fiscal revenue among districts of the city',
  ]);
});

test('what stands below a number, in Chinese', () => {
  expect(linesOf(statLayout(revenue, {lang: 'zh-Hans', dataset}))).toEqual([
    'also: 原文另记15亿美元',
    'when: 2023年1月至8月',
    'change: 同比增长29.8%',
    'claim: 据北区称：全市各区中财政收入增速最高',
  ]);
});

test('a plan says so in both languages', () => {
  expect(linesOf(statLayout(plannedHomes, {lang: 'en'}))).toEqual([
    'when: Planned, by 2025 (period and stage inferred)',
  ]);
  expect(linesOf(statLayout(plannedHomes, {lang: 'zh-Hans'}))).toEqual([
    'when: 计划中，2025年底前（时间与状态为推断）',
  ]);
});

test('without a dataset no claim is known, and nothing else is missing', () => {
  expect(statLayout(revenue, {lang: 'en'}).lines.map(({kind}) => kind)).toEqual([
    'also',
    'when',
    'change',
  ]);
});

test('a change of another time than its level says of which', () => {
  const later = {...growth, period: {...growth.period, edtf: '2022'}} as typeof growth;
  const [, , change] = linesOf(statLayout({...revenue, change: later}, {lang: 'en'}));
  expect(change).toBe('change: up 29.8% year on year (2022)');
});

test('an expected change is not told as one that happened', () => {
  const expected = {...growth, stage: 'planned'} as const;
  const [, , change] = linesOf(statLayout({...revenue, change: expected}, {lang: 'en'}));
  expect(change).toBe('change: Planned, up 29.8% year on year');
});

test('a fall points down and no change points nowhere', () => {
  const directionOf = (decimal: string) => {
    const quantity = {...growth.quantity, value: Number(decimal), decimal};
    const {lines} = statLayout({...revenue, change: {...growth, quantity}}, {lang: 'en'});
    return lines.find(({kind}) => kind === 'change')?.direction;
  };
  expect([directionOf('29.8'), directionOf('-34'), directionOf('0')]).toEqual([
    'up',
    'down',
    undefined,
  ]);
});

test('a whole that the label names is not named again', () => {
  const label = {en: 'Share of district tax revenue', 'zh-Hans': '区级税收占比'};
  const named = statLayout({...share, label}, {lang: 'en'});
  expect(linesOf(named)).toEqual(['when: January–August 2023']);
});

test('a percent sign stands close to its number, a unit in words does not', () => {
  const close = (figure: typeof share) =>
    statLayout(figure, {lang: 'en'})
      .parts.filter((part) => part.close)
      .map(({text}) => text);
  expect(close(share)).toEqual(['%']);
  expect(close(hub)).toEqual([]);
});

test('the longer the number, the smaller it may be set', () => {
  const lengthOf = (notation: 'auto' | 'full') =>
    statLayout(revenue, {lang: 'en', notation}).length;
  expect([lengthOf('auto'), lengthOf('full')]).toEqual(['short', 'long']);
});

test('all facts on the card are in its sources, the figure first', () => {
  expect(statLayout(revenue, {lang: 'en', dataset}).facts.map(({id}) => id)).toEqual([
    'north.revenue',
    'north.revenue-growth',
    'north.revenue-growth-rank',
  ]);
});
