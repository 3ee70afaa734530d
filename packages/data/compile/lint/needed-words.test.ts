import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {figure, news, type JsonMap} from '../../test/compile/seeds.ts';

const value = {for: 'value', lines: 1, printed: 'Over 130 companies'};
const problems = (changes: JsonMap) =>
  messagesOf('needed-words', {facts: [figure({evidence: [value], ...changes})]});

test('a value has words', () => {
  expect(problems({evidence: [{for: 'stage', lines: 1, printed: 'have come'}]})).toEqual([
    'no evidence for: value; add an entry with the words that say it',
  ]);
  expect(problems({})).toEqual([]);
});

test('a stated period has words, an inferred one need not', () => {
  const period = (basis: JsonMap | string) => ({edtf: '2021', type: 'as-of', basis});
  expect(problems({period: period('stated')})).toEqual([
    'a stated period needs its words: add evidence for: period, or write basis: {inferred: …} with the reason',
  ]);
  expect(problems({period: period({inferred: {en: 'Its date.', 'zh-Hans': '日期。'}})})).toEqual(
    [],
  );
});

test('a scope has words, and words for a scope have one', () => {
  expect(problems({scope: {en: 'all', 'zh-Hans': '全部'}})).toEqual([
    'a scope needs its words: add evidence for: scope',
  ]);
  expect(problems({evidence: [value, {for: 'scope', lines: 1, printed: 'to Linhe'}]})).toEqual([
    'evidence for: scope, but the fact has no scope; add scope:, or delete this entry',
  ]);
  expect(problems({evidence: [value, {for: 'period', lines: 1, printed: 'to Linhe'}]})).toEqual([
    'evidence for: period, but the fact has no period; add period:, or delete this entry',
  ]);
});

test('what is meant anyway is left out', () => {
  expect(problems({evidence: [{...value, document: 'news'}]})).toEqual([
    'news is the document of this file; leave document: out',
  ]);
  expect(problems({evidence: [{...value, sic: 'Over 130 companies'}]})).toEqual([
    'sic: repeats what is printed; leave it out',
  ]);
});

test('a record stands in the file of a document that prints it', () => {
  const documents = [news, {...news, id: 'other'}];
  const facts = [figure({evidence: [{...value, document: 'other'}]})];
  expect(messagesOf('needed-words', {documents, facts})).toEqual([
    'no evidence from news; move the fact to the file of the document that states it',
  ]);
});
