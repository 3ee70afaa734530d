import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {milestone} from '../../test/compile/seeds.ts';

const reason = (en: string) => ({inferred: {en, 'zh-Hans': '由此推断。'}});
const problems = (
  edtf: string,
  words: string,
  basis: string | object = 'stated',
  type = edtf.includes('/') ? 'span' : 'instant',
) =>
  messagesOf('period-words', {
    document: [`The park opened ${words} to all.`],
    facts: [
      milestone({
        period: {edtf, type, basis: basis as string},
        evidence: [
          {for: 'value', lines: 1, printed: 'park opened'},
          {for: 'period', lines: 1, printed: words},
        ],
      }),
    ],
  });

test('a year in the words is in the period', () => {
  expect(problems('2019', 'in 2020')).toEqual([
    '"2020" in "in 2020" lies outside "2019"; correct the edtf, or print the words that say it',
  ]);
  expect(problems('2020', 'in 2020')).toEqual([]);
  expect(problems('2016/2017', 'in 2016 and 2017')).toEqual([]);
});

test('a month in the words is in the period, and no month more', () => {
  expect(problems('2021-01/2021-07', 'from January to August')).toEqual([
    '"August" in "from January to August" lies outside "2021-01/2021-07"; correct the edtf, or print the words that say it',
    '"2021-01/2021-07" begins or ends in a month that "from January to August" does not name; correct the edtf, or print the month',
  ]);
  expect(problems('2021-01/2021-09', 'from January to August')).toEqual([
    '"2021-01/2021-09" begins or ends in a month that "from January to August" does not name; correct the edtf, or print the month',
  ]);
  expect(problems('2021-01/2021-08', 'from January to August')).toEqual([]);
});

test('a day in the words is the day of the period', () => {
  expect(problems('2021-04-20', 'on April 19')).toEqual([
    '"19" in "on April 19" lies outside "2021-04-20"; correct the edtf, or print the words that say it',
  ]);
  expect(problems('2021-04', 'on April 19')).toEqual([
    '"19" in "on April 19" lies outside "2021-04"; correct the edtf, or print the words that say it',
  ]);
  expect(problems('2021-04-19', 'on April 19')).toEqual([]);
});

test('a decade is a decade', () => {
  expect(problems('195X', 'in the 1930s')[0]).toBe(
    '"1930s" in "in the 1930s" lies outside "195X"; correct the edtf, or print the words that say it',
  );
  expect(problems('193X', 'in the 1930s')).toEqual([]);
  expect(problems('195X/199X', 'from the 1950s to the 1990s')).toEqual([]);
});

test('halves and quarters are their months', () => {
  expect(problems('2021-01/2021-03', 'in the first half')).not.toEqual([]);
  expect(problems('2021-01/2021-06', 'in the first half')).toEqual([]);
  expect(problems('2021-04/2021-06', 'in the second quarter')).toEqual([]);
});

test('a month that no words name is not stated', () => {
  expect(problems('2021-03', 'this year')).toEqual([
    'no words name the month of "2021-03"; write the year alone, or basis: {inferred: …} with the reason',
  ]);
  expect(problems('2021', 'this year')).toEqual([]);
});

test('words that say nothing about time are refused', () => {
  expect(problems('2021', 'with music')).toEqual([
    '"with music" says nothing about time; print the words that do, or write basis: {inferred: …} with the reason',
  ]);
});

test('"last year" is the year before that of the document, "this year" is its own', () => {
  const because = reason('The page is from 2021.');
  expect(problems('2021', 'last year', because)).toEqual([
    '"last year" in a document of 2021-05-04 means 2020, not "2021"; correct the edtf',
  ]);
  expect(problems('2020', 'last year', because)).toEqual([]);
  expect(problems('2020', 'this year')).toEqual([
    '"this year" in a document of 2021-05-04 means 2021, not "2020"; correct the edtf',
  ]);
});

test('"the past three years" end with the document, and are three', () => {
  const because = reason('Counted back from May 2021.');
  const words = 'over the past three years';
  expect(problems('2018-05~/2021-05~', words, because)).toEqual([]);
  expect(problems('2017-05~/2020-05~', words, because)).toEqual([
    '"past three years" in a document of 2021-05-04 means an end in 2021-05-04, not "2017-05~/2020-05~"; correct the edtf',
  ]);
  expect(problems('2019-05~/2021-05~', words, because)).toEqual([
    '"three years" in "over the past three years" lies outside "2019-05~/2021-05~"; correct the edtf, or print the words that say it',
  ]);
});

test('the middle of a year is June or July', () => {
  const because = reason('The year is that of the page.');
  expect(problems('2021-09', 'in the middle of the year', because)).toHaveLength(1);
  expect(problems('2021-06~', 'in the middle of the year', because)).toEqual([]);
});
