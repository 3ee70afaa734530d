import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {milestone, valued, type JsonMap} from '../../test/compile/seeds.ts';

const period = (type: string, edtf = '2020') => ({edtf, type, basis: 'stated'});

const ofFigure = (metric: string, value: string, type: string, changes: JsonMap = {}) =>
  messagesOf('period-type', {
    facts: [valued(metric, value, 'Over 130', {period: period(type), ...changes})],
  });

const ofMilestone = (type: string, words: string, edtf?: string) =>
  messagesOf('period-type', {
    document: [`The park opened ${words}.`],
    facts: [
      milestone({
        period: period(type, edtf),
        evidence: [
          {for: 'value', lines: 1, printed: 'park'},
          {for: 'period', lines: 1, printed: words},
        ],
      }),
    ],
  });

test('an amount runs over a time, it does not stand at one', () => {
  expect(ofFigure('revenue', '1 CNY', 'as-of')).toEqual([
    'the period of a flow is never as-of; write type: span or since or by',
  ]);
  expect(ofFigure('revenue', '1 CNY', 'span')).toEqual([]);
  expect(ofFigure('revenue-growth', '1 percent', 'instant')).toHaveLength(1);
  expect(ofFigure('companies', '1 company', 'as-of')).toEqual([]);
});

test('a plan made in the past is dated by when it was made', () => {
  expect(ofFigure('homes', '1 home', 'as-of', {stage: 'planned'})).toEqual([]);
});

test('a milestone that stands says so', () => {
  expect(ofMilestone('as-of', 'in 2020')).toEqual([
    '"in 2020" says when it happened; write type: instant',
  ]);
  expect(ofMilestone('as-of', 'as of 2020')).toEqual([]);
});

test('a milestone over a time says how far it reaches', () => {
  expect(ofMilestone('span', 'in 2020')).toEqual([
    '"in 2020" names no stretch of time; write type: instant',
  ]);
  expect(ofMilestone('span', 'throughout 2020')).toEqual([]);
});

test('a latest date and a beginning are said in words', () => {
  expect(ofMilestone('by', 'in 2020')).toEqual([
    '"in 2020" has no word for type by (by, before, within …); write another type, or print such a word',
  ]);
  expect(ofMilestone('instant', 'by 2020')).toEqual([
    '"by 2020" names a latest date; write type: by',
  ]);
  expect(ofMilestone('by', 'by 2020')).toEqual([]);
  expect(ofMilestone('since', 'in 2020', '2020/..')).toEqual([
    '"in 2020" has no word for type since (since, starting …); write another type, or print such a word',
  ]);
  expect(ofMilestone('since', 'since 2020', '2020/..')).toEqual([]);
});
