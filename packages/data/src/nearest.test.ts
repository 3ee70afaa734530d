import {expect, it} from 'vitest';
import {nearest} from './nearest.ts';

const ids = ['putuo.beds-planned-2023', 'putuo.elevators-2023', 'putuo.roads', 'yangpu.beds-2023'];

it.each([
  ['a beginning', 'putuo.beds', 'putuo.beds-planned-2023'],
  ['a letter too few', 'putuo.road', 'putuo.roads'],
  ['two letters swapped', 'putuo.elevatosr-2023', 'putuo.elevators-2023'],
  ['words in another order', 'putuo.2023-elevators', 'putuo.elevators-2023'],
  ['all but one part of it', 'beds', 'yangpu.beds-2023'],
  ['capitals', 'Putuo.Roads', 'putuo.roads'],
  ['another subject', 'yangpu.bed-2023', 'yangpu.beds-2023'],
])('nearest forgives %s', (_, word, expected) => {
  expect(nearest(word, ids)[0]).toBe(expected);
});

it('nearest proposes nothing where nothing is alike', () => {
  expect(nearest('xyz', ids)).toEqual([]);
  expect(nearest('', ids)).toEqual([]);
  expect(nearest('kmm', ['km2', 'm2', 'percent', 'CNY'])).toEqual(['km2']);
});

it('nearest gives as many as asked', () => {
  expect(nearest('beds 2023', ids, 1)).toHaveLength(1);
  expect(nearest('beds 2023', ids, 2)).toEqual(
    ['putuo.beds-planned-2023', 'yangpu.beds-2023'].toReversed(),
  );
});
