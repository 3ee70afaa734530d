import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {valued, type JsonMap} from '../../test/compile/seeds.ts';

const line = 'The district will build 500 homes; 300 homes are being built.';
const inferred = {inferred: {en: 'It is an aim.', 'zh-Hans': '这是目标。'}};
const problems = (changes: JsonMap, stageWords?: string) =>
  messagesOf('stage-words', {
    document: [line],
    facts: [
      valued('homes', '500 home', '500 homes', {
        evidence: [
          {for: 'value', lines: 1, printed: '500 homes'},
          ...(stageWords ? [{for: 'stage', lines: 1, printed: stageWords}] : []),
        ],
        ...changes,
      }),
    ],
  });

test('a plan has words that say so, or a reason', () => {
  expect(problems({stage: 'planned'})).toEqual([
    'nothing says that it is planned; add evidence for: stage, or stageBasis: {inferred: …} with the reason',
  ]);
  expect(problems({stage: 'planned'}, 'will build')).toEqual([]);
  expect(problems({stage: 'planned', stageBasis: inferred})).toEqual([]);
});

test('words of another stage are refused', () => {
  expect(problems({stage: 'under-way'}, 'will build')).toEqual([
    '"will" says planned; write stage: planned',
  ]);
  expect(problems({stage: 'under-way'}, 'are being built')).toEqual([]);
});

test('words that say no stage are refused', () => {
  expect(problems({stage: 'planned'}, 'The district')).toEqual([
    '"The district" has no word for planned (will, set to, expected …); print such a word, or write stageBasis: {inferred: …} with the reason',
  ]);
});

test('an achieved fact needs no words for it, and does not stand with a plan', () => {
  expect(problems({stage: 'achieved'}, 'will build')).toEqual([
    'an achieved fact needs no evidence for: stage; delete this entry',
  ]);
  const evidence = [{for: 'value', lines: 1, printed: 'will build 500 homes'}];
  expect(problems({stage: 'achieved', evidence})).toEqual([
    '"will build 500 homes" is a plan ("will"); write stage: planned',
  ]);
});

test('what words state is not inferred', () => {
  expect(problems({stage: 'planned', stageBasis: inferred}, 'will build')).toEqual([
    '"will build" states that it is planned; leave stageBasis: out',
  ]);
  expect(problems({stage: 'planned', stageBasis: inferred}, 'The district')).toEqual([]);
});

test('what is read as achieved shows the word that decides it', () => {
  expect(problems({stage: 'achieved', stageBasis: inferred})).toEqual([
    'achieved, but inferred: add evidence for: stage with the words that it is inferred from',
  ]);
  expect(problems({stage: 'achieved', stageBasis: inferred}, 'being built')).toEqual([]);
  expect(problems({stage: 'achieved', stageBasis: inferred}, 'will build')).toEqual([
    '"will build" has no word of achieving (achieved, completed, opened, established …); print such a word, or leave stageBasis: out',
  ]);
});
