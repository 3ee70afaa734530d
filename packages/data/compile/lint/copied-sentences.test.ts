import {expect, test} from 'vitest';
import {lintProject, projectAt} from './lint-project.ts';
import {testProject, messagesOf} from '../../test/compile/project.ts';
import {figure, news} from '../../test/compile/seeds.ts';

const sentence = 'The district has opened a quiet new park for everyone here.';
const document = [sentence.slice(0, 25), sentence.slice(26), 'Over 130 companies came.'];
const value = [{for: 'value', lines: 3, printed: 'Over 130 companies'}];
const facts = (en: string) => [figure({evidence: value, note: {en, 'zh-Hans': '新公园。'}})];

test('nine words in a row from a document are a copy', () => {
  const copy = 'Here: the district has opened a quiet new park for';
  expect(messagesOf('copied-sentences', {document, facts: facts(copy)})).toEqual([
    '"the district has opened a quiet new park for …" is a sentence of news; say it in your own words',
  ]);
});

test('eight are not', () => {
  expect(
    messagesOf('copied-sentences', {
      document,
      facts: facts('Has opened a quiet new park for everyone'),
    }),
  ).toEqual([]);
});

test('titles of documents may be long', () => {
  const documents = [{...news, title: sentence}];
  expect(messagesOf('copied-sentences', {document, documents, facts: facts('A park.')})).toEqual(
    [],
  );
});

test('without documents nothing can be compared', () => {
  const {root} = testProject({document, facts: facts(sentence)});
  const {problems} = lintProject(projectAt(root, ''));
  expect(problems.map(({rule}) => rule)).not.toContain('copied-sentences');
});
