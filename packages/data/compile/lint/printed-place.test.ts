import {expect, test} from 'vitest';
import {told} from '../../test/compile/project.ts';
import {figure, type JsonMap} from '../../test/compile/seeds.ts';

const document = [
  'Over 130 companies have come, and',
  'over 500 homes were built. Over 130',
  '',
  'com-',
  'panies left again in 1,500 days.',
];
const printed = (evidence: JsonMap) =>
  told('printed-place', {document, facts: [figure({evidence: [{for: 'value', ...evidence}]})]});

test('words that are not in their lines are refused, and their place is named', () => {
  expect(printed({lines: 2, printed: 'Over 130 companies'})).toEqual([
    '"Over 130 companies" does not stand in line 2 of news; it stands in lines 1 or [2, 5]',
  ]);
  expect(printed({lines: 1, printed: 'Over 130 companies'})).toEqual([]);
});

test('words that are nowhere in the document are refused', () => {
  expect(printed({lines: 1, printed: 'over 140 companies'})).toEqual([
    '"over 140 companies" does not stand in line 1 of news; nor anywhere else in it',
  ]);
});

test('words that stand there twice are refused', () => {
  expect(printed({lines: [1, 2], printed: 'over 130'})).toEqual([
    '"over 130" stands in lines 1 to 2 of news more than once; print more words',
  ]);
});

test('loose lines are refused', () => {
  expect(printed({lines: [1, 2], printed: 'Over 130 companies'})).toEqual([
    'lines 1 to 2 are loose: line 2 holds no part of "Over 130 companies"',
  ]);
  expect(
    printed({
      lines: [
        [1, 1],
        [4, 5],
      ],
      printed: 'companies left',
    }),
  ).toEqual(['lines 1, 4 to 5 are loose: line 1 holds no part of "companies left"']);
});

test('columns that interleave are read over several ranges', () => {
  expect(
    printed({
      lines: [
        [2, 2],
        [4, 5],
      ],
      printed: 'Over 130 companies left',
    }),
  ).toEqual([]);
});

test('part of a number is no match', () => {
  expect(printed({lines: 5, printed: '500 days'})).toEqual([
    '"500 days" does not stand in line 5 of news; nor anywhere else in it',
  ]);
  expect(printed({lines: 5, printed: '1,500 days'})).toEqual([]);
});

test('lines beyond the document are refused', () => {
  expect(printed({lines: 6, printed: 'Over 130'})).toEqual([
    'line 6 does not exist; news has 5 lines',
  ]);
});

test('the figure is printed, not the sentence', () => {
  const words = 'Over 130 companies have come, and over 500 homes';
  expect(printed({lines: [1, 2], printed: words})).toEqual([
    `"${words}" has 9 words; print the figure, not the sentence (at most 8)`,
  ]);
  expect(printed({lines: [1, 2], printed: 'Over 130 companies have come, and over 500'})).toEqual(
    [],
  );
});

test('what is set aside stands in its lines too', () => {
  const setAside = [{lines: 1, printed: '500', reason: 'name'}];
  expect(told('printed-place', {document, setAside})).toEqual([
    '"500" does not stand in line 1 of news; it stands in lines 2',
  ]);
});
