import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {news} from '../../test/compile/seeds.ts';

test('a fact comes from a document with a date', () => {
  expect(messagesOf('reported-date', {documents: [{...news, published: null}]})).toEqual([
    'no document of "linhe.companies" has a date; add published: {edtf: …, basis: …} to news in seeds/documents.yaml',
  ]);
  expect(messagesOf('reported-date', {documents: [news]})).toEqual([]);
});
