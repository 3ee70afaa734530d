import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {valued, type JsonMap} from '../../test/compile/seeds.ts';

const problems = (metric: string, value: string, printed: string, changes: JsonMap = {}) =>
  messagesOf('printed-value', {
    document: [`It says ${printed} here.`],
    facts: [valued(metric, value, printed, changes)],
  });

test('a number that differs from the printed one is refused', () => {
  expect(problems('revenue', '10.34 billion CNY', '10.43 billion yuan')).toEqual([
    '"10.43 billion yuan" says 10430000000, but value says 10340000000; write the printed number in value, or print the words that say 10340000000',
  ]);
  expect(problems('revenue', '10.43 billion CNY', '10.43 billion yuan')).toEqual([]);
});

test('a lost scale word is refused', () => {
  expect(problems('revenue', '10.43 million CNY', '10.43 billion yuan')).toHaveLength(1);
});

test('counted digits are those of the print', () => {
  expect(problems('revenue-growth', '1.5 percent', '1.50 percent')).toEqual([
    '"1.50" has 3 significant digits, but value has 2; write the number as it is printed',
  ]);
  expect(problems('revenue-growth', '1.50 percent', '1.50 percent')).toEqual([]);
});

test('another unit than the printed one is refused', () => {
  expect(problems('land', '4.2 m2', '4.2-square-kilometer')).toEqual([
    '"4.2-square-kilometer" counts in km2, but value is in m2; write km2 in value',
  ]);
  expect(problems('land', '4.2 km2', '4.2-square-kilometer')).toEqual([]);
  expect(problems('land', '4.2 km2', '4.2 square kilometres')).toEqual([]);
});

test('the unit beside the number decides, not one further on', () => {
  expect(problems('companies', '30 company', '30 percent of companies')).toEqual([
    '"30 percent of companies" counts in percent, but value is in company; write percent in value',
  ]);
});

test('a measure without its word is refused, a count is not', () => {
  expect(problems('height', '280 m', '280')).toEqual([
    '"280" names no unit; print the word for m too',
  ]);
  expect(problems('height', '280 m', '280-meter')).toEqual([]);
  expect(problems('companies', '280 company', '280')).toEqual([]);
});

test('number words count as numbers', () => {
  expect(problems('companies', '20 company', 'Twenty companies')).toEqual([]);
  expect(problems('companies', '18 company', 'Twenty companies')).toHaveLength(1);
  expect(problems('revenue-growth', '50 percent', 'half')).toEqual([]);
});

test('the same amount in another currency is printed too', () => {
  const line = '184 million yuan (US$27.39 million)';
  expect(problems('revenue', '184 million CNY', line, {also: ['27.39 million USD']})).toEqual([]);
  expect(problems('revenue', '184 million CNY', line, {also: ['27.93 million USD']})).toEqual([
    'no evidence for: value says 27930000; add an entry with the words that do, or leave 27930000 USD out',
  ]);
});

test('a rate is known by what it is per', () => {
  expect(problems('visits', '1 visit/month', 'once a month')).toEqual([]);
  expect(problems('visits', '1 visit/month', 'once a week')).toHaveLength(1);
});

test('a misprint of the document is judged by what it must mean', () => {
  const evidence = [{for: 'value', lines: 1, printed: '13,300 degrees', sic: '13,300 homes'}];
  expect(problems('homes', '13300 home', '13,300 degrees', {evidence})).toEqual([]);
});
