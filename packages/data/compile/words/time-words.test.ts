import {expect, test} from 'vitest';
import {timeWordsIn} from './time-words.ts';

const read = (text: string) => timeWordsIn(text).map(({kind, text: said}) => `${kind} ${said}`);

test('dates are read in their parts', () => {
  expect(read('on April 19, 2023')).toEqual(['month April', 'day 19', 'year 2023']);
  expect(read('the 19th of April')).toEqual(['month April', 'day 19th']);
  expect(read('2023.08.18')).toEqual(['date 2023.08.18']);
  expect(read('since the 1950s')).toEqual(['decade 1950s']);
});

test('a month that a line end cuts is a month', () => {
  expect(read('on Decem-\nber 5')).toEqual(['month Decem-\nber', 'day 5']);
});

test('"may" and "march" are verbs', () => {
  expect(read('they may march')).toEqual([]);
  expect(read('in May and March')).toEqual(['month May', 'month March']);
});

test('a number beside no month is no day, one that is too big no year', () => {
  expect(read('19 homes, 4151 units')).toEqual([]);
});

test('lengths and parts of a year are read', () => {
  expect(read('over the past three years')).toEqual(['length three years']);
  expect(read('in the first half of the year')).toEqual(['months first half', 'months first half']);
  expect(read('the 14th Five-Year Plan')).toEqual(['plan 14th Five', 'plan 14th Five']);
  expect(read('April 19 this year')).toEqual(['month April', 'day 19']);
});
