import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';

const document = ['Over 130 companies came to Road 36.'];
const problems = (...printed: string[]) =>
  messagesOf('unneeded-set-aside', {
    document,
    setAside: printed.map((words) => ({lines: 1, printed: words, reason: 'name'})),
  });

test('what no fact means may be set aside, once', () => {
  expect(problems('Road 36')).toEqual([]);
  expect(problems('Road 36', '36')).toEqual([
    '"36" in "36" is set aside already; leave the entry out',
  ]);
});

test('what a fact means is not set aside', () => {
  expect(problems('130 companies')).toEqual([
    '"130" in "130 companies" belongs to a fact; leave the entry out',
  ]);
});

test('words without a numeral set nothing aside', () => {
  expect(problems('companies')).toEqual(['"companies" has no number in it; leave the entry out']);
});
