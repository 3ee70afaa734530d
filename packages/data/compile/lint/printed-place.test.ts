import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {figure, type JsonMap} from '../../test/compile/seeds.ts';

const document = [
  'Over 130 companies have come, and',
  'over 500 homes were built. Over 130',
  '',
  'com-',
  'panies left again in 1,500 days.',
];
const printed = (evidence: JsonMap) =>
  messagesOf('printed-place', {
    document,
    facts: [figure({evidence: [{for: 'value', ...evidence}]})],
  });

test('words that are not in their lines are refused, and their place is named', () => {
  expect(printed({lines: 2, printed: 'Over 130 companies'})).toEqual([
    '"Over 130 companies" is not in line 2 of news; write lines: 1 or [2, 5]',
  ]);
  expect(printed({lines: 1, printed: 'Over 130 companies'})).toEqual([]);
});

test('words that are nowhere in the document are refused', () => {
  expect(printed({lines: 1, printed: 'over 140 companies'})).toEqual([
    '"over 140 companies" is not in line 1 of news; it is nowhere in it: copy the words from the document',
  ]);
});

test('words that stand there twice are refused', () => {
  expect(printed({lines: [1, 2], printed: 'over 130'})).toEqual([
    '"over 130" is in lines 1 to 2 of news more than once; print more of the words around it',
  ]);
});

test('loose lines are refused', () => {
  expect(printed({lines: [1, 2], printed: 'Over 130 companies'})).toEqual([
    'line 2 holds no part of "Over 130 companies"; leave it out of lines:',
  ]);
  expect(
    printed({
      lines: [
        [1, 1],
        [4, 5],
      ],
      printed: 'companies left',
    }),
  ).toEqual(['line 1 holds no part of "companies left"; leave it out of lines:']);
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
    '"500 days" is not in line 5 of news; it is nowhere in it: copy the words from the document',
  ]);
  expect(printed({lines: 5, printed: '1,500 days'})).toEqual([]);
});

test('lines beyond the document are refused', () => {
  expect(printed({lines: 6, printed: 'Over 130'})).toEqual([
    'there is no line 6; news has 5 lines',
  ]);
});

test('the figure is printed, not the sentence', () => {
  const words = 'Over 130 companies have come, and over 500 homes';
  expect(printed({lines: [1, 2], printed: words})).toEqual([
    `"${words}" has 9 words; print at most 8: the figure, not the sentence`,
  ]);
  expect(printed({lines: [1, 2], printed: 'Over 130 companies have come, and over 500'})).toEqual(
    [],
  );
});

test('what is set aside stands in its lines too', () => {
  const setAside = [{lines: 1, printed: '500', reason: 'name'}];
  expect(messagesOf('printed-place', {document, setAside})).toEqual([
    '"500" is not in line 1 of news; write lines: 2',
  ]);
});
