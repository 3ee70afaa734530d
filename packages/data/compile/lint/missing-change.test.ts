import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {valued, type JsonMap} from '../../test/compile/seeds.ts';

const period = (edtf: string) => ({period: {edtf, type: 'span', basis: 'stated'}});
const problems = (changes: JsonMap, growthIn = '2020') =>
  messagesOf('missing-change', {
    facts: [
      valued('revenue', '1 CNY', 'Over 130', {...period('2020'), ...changes}),
      valued('revenue-growth', '1 percent', 'Over 130', period(growthIn)),
    ],
  });

test('a level leads to its change', () => {
  expect(problems({})).toEqual([
    '"linhe.revenue-growth" is the change of this figure; add change: linhe.revenue-growth',
  ]);
  expect(problems({change: 'linhe.revenue-growth'})).toEqual([]);
});

test('the change of another time is not its own', () => {
  expect(problems({}, '2019')).toEqual([]);
});
