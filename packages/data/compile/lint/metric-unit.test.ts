import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {metric, METRICS, valued} from '../../test/compile/seeds.ts';

const problems = (name: string, value: string, also?: string) =>
  messagesOf('metric-unit', {facts: [valued(name, value, 'Over 130', also ? {also: [also]} : {})]});

test('a figure is in the unit of its metric, or in one that converts', () => {
  expect(problems('companies', '130 home')).toEqual([
    '"home" is not the unit of companies; write the value in company, or choose another metric',
  ]);
  expect(problems('companies', '130 company')).toEqual([]);
  expect(problems('land', '4.2 km2')).toEqual([]);
});

test('the amount given again is in another unit', () => {
  expect(problems('revenue', '1 million CNY', '1 million CNY')).toEqual([
    '"CNY" is the unit of value already; also: takes the same amount in another unit',
  ]);
  expect(problems('revenue', '1 million CNY', '0.1 million USD')).toEqual([]);
});

test('a metric has what its kind needs', () => {
  const kinds = (name: string, unit: string, kind: string, more = {}) =>
    messagesOf('metric-unit', {metrics: [...METRICS, metric(name, unit, kind, more)]});
  const whole = {whole: {en: 'all', 'zh-Hans': '全部'}};
  expect(kinds('share', 'percent', 'share')).toEqual(['a share is of something: add whole:']);
  expect(kinds('share', 'percent', 'share', whole)).toEqual([]);
  expect(kinds('share', 'home', 'share', whole)).toEqual([
    'a share is not counted in "home"; write unit: percent',
  ]);
  expect(kinds('stock', 'home', 'stock', whole)).toEqual([
    'only a share has a whole: delete whole:',
  ]);
  expect(kinds('growth', 'percent', 'change')).toEqual([
    'a change is against something: add base: year or base: unstated',
  ]);
  expect(kinds('growth', 'percent', 'change', {base: 'year'})).toEqual([]);
  expect(kinds('stock', 'home', 'stock', {base: 'year'})).toEqual([
    'only a change has changeOf: and base:; delete them, or write kind: change',
  ]);
  expect(kinds('rate', 'home', 'rate')).toEqual([
    'a rate is not counted in "home"; write a unit like visit/month',
  ]);
});
