import {describe, expect, it, test} from 'vitest';
import shipped from '../generated/facts.json' with {type: 'json'};
import {FACT_ID, UNIT_ID, WORD_ID, isFactId} from './ids.ts';

test('the id of a fact is its subject, a dot and a slug', () => {
  expect(['putuo.fiscal-revenue-2023', 'm50.area'].filter(isFactId)).toHaveLength(2);
  const others = [
    'putuo',
    'Town/Homes',
    'Putuo.area',
    'a.b.c',
    'a..b',
    'a.b-',
    'a.-b',
    'a.b c',
    '2.a',
  ];
  expect(others.filter(isFactId)).toEqual([]);
});

test('a unit may be a currency or a rate', () => {
  expect(['CNY', 'km2', 'visit/month'].every((id) => UNIT_ID.test(id))).toBe(true);
  expect(['cny/', 'Km2', 'a/b/c', 'CNYX'].some((id) => UNIT_ID.test(id))).toBe(false);
});

describe('every shipped id fits', () => {
  it.each([
    [FACT_ID, [shipped.facts, shipped.retired]],
    [UNIT_ID, [shipped.units]],
    [WORD_ID, [shipped.subjects, shipped.metrics, shipped.documents]],
  ])('%s', (shape, lists) => {
    for (const {id} of lists.flat() as {id: string}[]) expect(id).toMatch(shape);
  });
});
