import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {milestone} from '../../test/compile/seeds.ts';

/** The document is of 4 May 2021. */
const problems = (edtf: string, words: string, why: string) =>
  messagesOf('date-from-nowhere', {
    document: [`The park opened ${words} to all.`],
    facts: [
      milestone({
        period: {edtf, type: 'instant', basis: {inferred: {en: why, 'zh-Hans': '由此推断。'}}},
        evidence: [
          {for: 'value', lines: 1, printed: 'park opened'},
          {for: 'period', lines: 1, printed: words},
        ],
      }),
    ],
  });

const unsaid = (part: string) =>
  `nothing says where the ${part} is from: not the words, not the reason, not the date of news (2021-05-04); print it, or name it in inferred:`;

test('a year is printed, or that of the document, or the reason names it', () => {
  expect(problems('2018-03', 'in March', 'It is guessed.')).toEqual([unsaid('year 2018')]);
  expect(problems('2018-03', 'in March', 'Another text says 2018.')).toEqual([]);
  expect(problems('2021-03', 'in March', 'It is that of the page.')).toEqual([]);
});

test('a month that had not come yet is that of the year before', () => {
  expect(problems('2020-11', 'in November', 'The November before.')).toEqual([]);
  expect(problems('2020-03', 'in March', 'The March before.')).toHaveLength(1);
});

test('month and day come from somewhere too', () => {
  expect(problems('2021-03', 'in spring', 'It is that of the page.')).toEqual([unsaid('month 03')]);
  expect(problems('2021-05-09', 'in May', 'It is that of the page.')).toEqual([unsaid('day 09')]);
  expect(problems('2021-05-04', 'now', 'It is that of the page.')).toEqual([]);
});

test('the end of a year is its last day', () => {
  const why = 'It is the year of the page, so December.';
  expect(problems('2021-12-31', 'before the end of this year', why)).toEqual([]);
});
