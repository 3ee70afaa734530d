import {expect, test} from 'vitest';
import {told} from '../../test/compile/project.ts';
import {figure, subject} from '../../test/compile/seeds.ts';

test('an id stands once', () => {
  expect(told('duplicate-ids', {facts: [figure(), figure()]})).toEqual([
    '"linhe.companies" stands at seeds/facts/news.yaml:3:10 already; choose another id',
  ]);
  expect(told('duplicate-ids', {facts: [figure(), figure({id: 'linhe.firms'})]})).toEqual([]);
});

test('a retired id is not given again', () => {
  const withdrawn = {en: 'A misreading.', 'zh-Hans': '误读。'};
  expect(told('duplicate-ids', {retired: [{id: 'linhe.companies', withdrawn}]})).toHaveLength(1);
});

test('vocabularies hold each id once; a subject and a metric may share one', () => {
  expect(told('duplicate-ids', {subjects: [subject('linhe'), subject('linhe')]})).toHaveLength(1);
  expect(told('duplicate-ids', {subjects: [subject('linhe'), subject('companies')]})).toEqual([]);
});
