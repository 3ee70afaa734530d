import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {figure, news} from '../../test/compile/seeds.ts';

const document = ['Over 130 companies came', 'to Road 36.'];
const documents = (complete: boolean) => [{...news, complete}];

test('a document called complete has no numeral open', () => {
  expect(messagesOf('open-numerals', {document, documents: documents(true)})).toEqual([
    '"36" at news:2:9 is open; write the fact that means it, or set it aside',
  ]);
  const setAside = [{lines: 2, printed: 'Road 36', reason: 'name'}];
  expect(messagesOf('open-numerals', {document, documents: documents(true), setAside})).toEqual([]);
});

test('a document that is not complete may owe', () => {
  expect(messagesOf('open-numerals', {document, documents: documents(false)})).toEqual([]);
});

test('words mean only the number that is the value', () => {
  const line = ['130 companies on Road 36'];
  const evidence = [{for: 'value', lines: 1, printed: '130 companies on Road 36'}];
  expect(
    messagesOf('open-numerals', {
      document: line,
      documents: documents(true),
      facts: [figure({evidence})],
    }),
  ).toEqual(['"36" at news:1:23 is open; write the fact that means it, or set it aside']);
});
