import {expect, test} from 'vitest';
import {numeralsIn} from './numerals.ts';

const read = (text: string) =>
  numeralsIn(text).map(({start, end, kind, decimal}) => [text.slice(start, end), kind, decimal]);

test('digits are read with their scale word, across a line end too', () => {
  expect(read('10.43 billion yuan')).toEqual([['10.43 billion', 'cardinal', '10430000000']]);
  expect(read('exceeding 100\nmillion yuan each')).toEqual([
    ['100\nmillion', 'cardinal', '100000000'],
  ]);
  expect(read('100-billion-yuan output')).toEqual([['100-billion', 'cardinal', '100000000000']]);
});

test('commas join only threes', () => {
  expect(read('1,528 companies')).toEqual([['1,528', 'cardinal', '1528']]);
  expect(read('October 5,2019').map(([text]) => text)).toEqual(['5', '2019']);
  expect(read('reached 11,163; 33 day centers').map(([text]) => text)).toEqual(['11,163', '33']);
});

test('a date in digits is one numeral, its parts are none', () => {
  expect(read('2023.08.18')).toEqual([['2023.08.18', 'date', null]]);
  expect(read('2019-12-05')).toEqual([['2019-12-05', 'date', null]]);
});

test('number words are read whole', () => {
  expect(read('Twenty companies')).toEqual([['Twenty', 'cardinal', '20']]);
  expect(read('twenty-one')).toEqual([['twenty-one', 'cardinal', '21']]);
  expect(read('one hundred and five')).toEqual([['one hundred and five', 'cardinal', '105']]);
  expect(read('two or three').map(([text]) => text)).toEqual(['two', 'three']);
  expect(read('half a million')).toEqual([['half a million', 'cardinal', '500000']]);
  expect(read('two dozen eggs')).toEqual([['two dozen', 'cardinal', '24']]);
});

test('a hyphen at a line end is no obstacle, and makes no numeral', () => {
  expect(read('eigh-\nteen policies')).toEqual([['eigh-\nteen', 'cardinal', '18']]);
  expect(read('twenty-\none')).toEqual([['twenty-\none', 'cardinal', '21']]);
  expect(read('the five-\ncolor plan').map(([text]) => text)).toEqual(['five']);
  expect(read('of-\nten some-\none')).toEqual([]);
});

test('ordinals, decades and vague ones are numerals of their own kind', () => {
  expect(read('the 14th')).toEqual([['14th', 'ordinal', '14']]);
  expect(read('first half')).toEqual([
    ['first', 'ordinal', '1'],
    ['half', 'half', '0.5'],
  ]);
  expect(read('in the 1930s')).toEqual([['1930s', 'decade', '1930']]);
  expect(read('dozens of')).toEqual([['dozens', 'vague', null]]);
  expect(read('once, twice')).toEqual([
    ['once', 'times', '1'],
    ['twice', 'times', '2'],
  ]);
});

test('numbers in names are numerals', () => {
  expect(read('3D, No.2, 1+2, version 6.0').map(([text]) => text)).toEqual([
    '3',
    '2',
    '1',
    '2',
    '6.0',
  ]);
});

test('months, weekdays, both, several, every, double, and firstly are none', () => {
  expect(read('In May both of several Mondays, every double one-offs? Firstly')).toEqual([
    ['one', 'cardinal', '1'],
  ]);
});

test('full-width digits count', () => {
  expect(read('１２ homes')).toEqual([['１２', 'cardinal', '12']]);
});
