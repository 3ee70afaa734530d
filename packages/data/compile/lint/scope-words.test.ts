import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {figure} from '../../test/compile/seeds.ts';

const problems = (en: string, printed = 'companies or institutions') =>
  messagesOf('scope-words', {
    document: [`Over 130 companies or institutions pay 100 yuan each.`],
    facts: [
      figure({
        scope: {en, 'zh-Hans': '范围'},
        evidence: [
          {for: 'value', lines: 1, printed: 'Over 130'},
          {for: 'scope', lines: 1, printed},
        ],
      }),
    ],
  });

test('a scope says what its words say', () => {
  expect(problems('roadshow centers')).toEqual([
    '"roadshow centers" shares no word with "companies or institutions"; use a word that is printed, or print other words',
  ]);
  expect(problems('any institution')).toEqual([]);
});

test('a number is a word too', () => {
  expect(problems('above 100', '100 yuan each')).toEqual([]);
});
