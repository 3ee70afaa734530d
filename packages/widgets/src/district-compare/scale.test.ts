import {expect, test} from 'vitest';
import {scaleFor} from './scale.ts';

test('the longest bar fills the track and the others are in proportion', () => {
  const {zero, at} = scaleFor([20, 90, 130]);
  expect(zero).toBe(0);
  expect([20, 90, 130].map(at)).toEqual([15.385, 69.231, 100]);
});

test('the scale begins at zero however close the amounts are', () => {
  expect(scaleFor([998, 1000]).at(998)).toBe(99.8);
});

test('falls and rises share one scale with zero between them', () => {
  const {zero, at} = scaleFor([30, -10]);
  expect(zero).toBe(25);
  expect(at(30)).toBe(100);
  expect(at(-10)).toBe(0);
});

test('a scale of falls alone ends at zero', () => {
  expect(scaleFor([-34, -17])).toMatchObject({zero: 100});
});

test('nothing but zeros is a scale on which zero stands at the start', () => {
  expect(scaleFor([0, 0]).at(0)).toBe(0);
  expect(scaleFor([]).zero).toBe(0);
});
