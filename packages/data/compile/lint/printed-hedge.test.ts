import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {valued} from '../../test/compile/seeds.ts';

const problems = (line: string | readonly string[], printed: string, hedge?: string) =>
  messagesOf('printed-hedge', {
    document: [line].flat(),
    facts: [valued('companies', '130 company', printed, hedge === undefined ? {} : {hedge})],
  });

test('"over 130" never becomes 130', () => {
  expect(problems('Over 130 companies came.', 'Over 130 companies')).toEqual([
    '"Over 130 companies" says "over"; write hedge: over',
  ]);
  expect(problems('Over 130 companies came.', 'Over 130 companies', 'over')).toEqual([]);
});

test('a hedge that the words leave out is found in the text before them', () => {
  expect(problems('Over 130 companies came.', '130 companies')).toEqual([
    'the text before "130 companies" says "over"; write hedge: over',
  ]);
  expect(problems('Over 130 companies came.', '130 companies', 'over')).toEqual([]);
});

test('a hedge on the line above the passage is not lost', () => {
  const document = ['The park has more than', '130 companies.'];
  const fact = (hedge: string) =>
    valued('companies', '130 company', '130 companies', {
      hedge,
      evidence: [{for: 'value', lines: 2, printed: '130 companies'}],
    });
  expect(messagesOf('printed-hedge', {document, facts: [fact('nearly')]})).toEqual([
    'the text before "130 companies" says "more than"; write hedge: over instead of nearly',
  ]);
  expect(messagesOf('printed-hedge', {document, facts: [fact('over')]})).toEqual([]);
});

test('a hedge that no word says is refused', () => {
  expect(problems('There are 130 companies.', '130 companies', 'about')).toEqual([
    'no word before "130 companies" means about (about, around, approximately, roughly …); leave hedge: out, or print such a word',
  ]);
  expect(problems('There are 130 companies.', '130 companies')).toEqual([]);
});

test('"no more than" is not "more than"', () => {
  expect(
    problems('No more than 130 companies came.', 'No more than 130 companies', 'over'),
  ).toHaveLength(1);
  expect(
    problems('No more than 130 companies came.', 'No more than 130 companies', 'up-to'),
  ).toEqual([]);
});

test('"over" behind a number, or before other words, is no hedge', () => {
  expect(problems('130 companies, 5 percent over a year before', '130 companies')).toEqual([]);
  expect(problems('Over the past year 130 companies came', '130 companies')).toEqual([]);
});
