import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {figure, subject} from '../../test/compile/seeds.ts';

test('an id stands once', () => {
  expect(messagesOf('duplicate-ids', {facts: [figure(), figure()]})).toEqual([
    '"linhe.companies" is used at seeds/facts/news.yaml:3:10; choose another id',
  ]);
  expect(messagesOf('duplicate-ids', {facts: [figure(), figure({id: 'linhe.firms'})]})).toEqual([]);
});

test('a retired id is not given again', () => {
  const withdrawn = {en: 'A misreading.', 'zh-Hans': '误读。'};
  expect(messagesOf('duplicate-ids', {retired: [{id: 'linhe.companies', withdrawn}]})).toHaveLength(
    1,
  );
});

test('vocabularies hold each id once; a subject and a metric may share one', () => {
  expect(
    messagesOf('duplicate-ids', {subjects: [subject('linhe'), subject('linhe')]}),
  ).toHaveLength(1);
  expect(messagesOf('duplicate-ids', {subjects: [subject('linhe'), subject('companies')]})).toEqual(
    [],
  );
});
