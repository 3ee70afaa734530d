import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {claim} from '../../test/compile/seeds.ts';

const problems = (rank: number | null, printed: string, line = printed) =>
  messagesOf('rank-words', {document: [line], facts: [claim(printed, rank)]});

test('rank 1 is printed in words', () => {
  expect(problems(1, 'the district grew')).toEqual([
    '"the district grew" has no word for rank 1 (first, highest, most, only …); write rank: null, or print such a word',
  ]);
  expect(problems(1, 'the highest of all')).toEqual([]);
  expect(problems(1, 'ranking first')).toEqual([]);
  expect(problems(1, 'ranking in the west')).toHaveLength(1);
});

test('another rank is printed as a number', () => {
  expect(problems(2, 'ranking first')).toEqual([
    '"ranking first" does not say 2; write the rank it says, or print the words that do',
  ]);
  expect(problems(2, 'ranking second')).toEqual([]);
  expect(problems(3, 'No. 3 in the city')).toEqual([]);
});

test('"one of the first" has no rank, "the first" has', () => {
  expect(problems(null, 'the first of all')).toEqual([
    '"first" in "the first of all" is a rank; write rank: 1',
  ]);
  expect(problems(null, 'one of the first')).toEqual([]);
  expect(problems(null, 'the first', 'selected as one of the first')).toEqual([]);
});
