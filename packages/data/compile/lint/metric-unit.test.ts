import {expect, test} from 'vitest';
import {told} from '../../test/compile/project.ts';
import {metric, METRICS, valued} from '../../test/compile/seeds.ts';

const said = (name: string, value: string, also?: string) =>
  told('metric-unit', {facts: [valued(name, value, 'Over 130', also ? {also: [also]} : {})]});

test('a figure is in the unit of its metric, or in one that converts', () => {
  expect(said('companies', '130 home')).toEqual([
    '"home" is not the unit of companies; expected "company"',
  ]);
  expect(said('companies', '130 company')).toEqual([]);
  expect(said('land', '4.2 km2')).toEqual([]);
});

test('the amount given again is in another unit', () => {
  expect(said('revenue', '1 million CNY', '1 million CNY')).toEqual([
    '"CNY" is the unit of the value; also: is for another',
  ]);
  expect(said('revenue', '1 million CNY', '0.1 million USD')).toEqual([]);
});

test('a metric has what its kind needs', () => {
  const kinds = (name: string, unit: string, kind: string, more = {}) =>
    told('metric-unit', {metrics: [...METRICS, metric(name, unit, kind, more)]});
  const whole = {whole: {en: 'all', 'zh-Hans': '全部'}};
  expect(kinds('share', 'percent', 'share')).toEqual(['a share names its whole:']);
  expect(kinds('share', 'percent', 'share', whole)).toEqual([]);
  expect(kinds('share', 'home', 'share', whole)).toEqual([
    '"home" is no unit of a share; expected "percent"',
  ]);
  expect(kinds('stock', 'home', 'stock', whole)).toEqual(['a stock has no whole:']);
  expect(kinds('growth', 'percent', 'change')).toEqual([
    'a change names its base: (year or unstated)',
  ]);
  expect(kinds('growth', 'percent', 'change', {base: 'year'})).toEqual([]);
  expect(kinds('stock', 'home', 'stock', {base: 'year'})).toEqual([
    'a stock has no changeOf: or base:',
  ]);
  expect(kinds('rate', 'home', 'rate')).toEqual([
    '"home" is no unit of a rate; expected one like "visit/month"',
  ]);
});
