import {expect, test} from 'vitest';
import {told} from '../../test/compile/project.ts';
import {valued, type JsonMap} from '../../test/compile/seeds.ts';

const period = (edtf: string) => ({period: {edtf, type: 'span', basis: 'stated'}});
const said = (changes: JsonMap, growthIn = '2020') =>
  told('missing-change', {
    facts: [
      valued('revenue', '1 CNY', 'Over 130', {...period('2020'), ...changes}),
      valued('revenue-growth', '1 percent', 'Over 130', period(growthIn)),
    ],
  });

test('a level leads to its change', () => {
  expect(said({})).toEqual([
    '"linhe.revenue-growth" is its change: add change: linhe.revenue-growth',
  ]);
  expect(said({change: 'linhe.revenue-growth'})).toEqual([]);
});

test('the change of another time is not its own', () => {
  expect(said({}, '2019')).toEqual([]);
});
