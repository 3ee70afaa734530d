import {expect, test} from 'vitest';
import {told} from '../../test/compile/project.ts';
import {news} from '../../test/compile/seeds.ts';

test('a fact comes from a document with a date', () => {
  expect(told('reported-date', {documents: [{...news, published: null}]})).toEqual([
    'no document of "linhe.companies" has a date; give news published: {edtf, basis}',
  ]);
  expect(told('reported-date', {documents: [news]})).toEqual([]);
});
