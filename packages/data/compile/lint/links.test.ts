import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {claim, figure, milestone, subject, valued, type JsonMap} from '../../test/compile/seeds.ts';

const revenue = (changes: JsonMap) => valued('revenue', '5 million CNY', 'Over 130', changes);
const growth = (changes: JsonMap = {}) =>
  valued('revenue-growth', '5 percent', 'Over 130', changes);
const problems = (...facts: JsonMap[]) => messagesOf('links', {facts});

test('change: leads to a change of the same metric, subject and period', () => {
  const linked = revenue({change: 'linhe.revenue-growth'});
  expect(problems(linked, growth())).toEqual([]);
  expect(problems(revenue({change: 'linhe.companies'}), figure())).toEqual([
    '"linhe.companies" is a stock; name a figure whose metric is of kind change',
  ]);
  expect(problems(linked, milestone({id: 'linhe.revenue-growth'}))).toEqual([
    '"linhe.revenue-growth" is a milestone; name a figure',
  ]);
  expect(problems(figure({change: 'linhe.revenue-growth'}), growth())).toEqual([
    '"linhe.revenue-growth" is a change of revenue; name a change of companies',
  ]);
  const period = {edtf: '2020', type: 'span', basis: 'stated'};
  expect(problems(linked, growth({period}))).toEqual([
    '"linhe.revenue-growth" has period 2020, this null; they must be the same',
  ]);
});

test('partOf: leads to a whole in the same unit, no smaller than its part', () => {
  const part = (value: string, metric = 'companies') =>
    valued(metric, value, 'Over 130', {id: 'linhe.part', partOf: 'linhe.whole'});
  const whole = (hedge?: string) =>
    valued('companies', '20 company', 'Over 130', {id: 'linhe.whole', ...(hedge && {hedge})});
  expect(problems(part('10 company'), whole())).toEqual([]);
  expect(problems(part('30 company'), whole())).toEqual([
    '30 is more than 20 of "linhe.whole", which cannot be its whole; leave partOf: out, or swap the two',
  ]);
  expect(problems(part('30 company'), whole('over'))).toEqual([]);
  expect(problems(part('10 home', 'homes'), whole())).toEqual([
    '"linhe.whole" counts in company, this in home; a part is counted in the unit of its whole: leave partOf: out',
  ]);
});

test('rankedFigure leads to a figure about the same subject', () => {
  const ranked = claim('first', 1, {rankedFigure: 'linhe.companies'});
  expect(problems(ranked, figure())).toEqual([]);
  expect(problems(ranked, milestone({id: 'linhe.companies'}))).toEqual([
    '"linhe.companies" is a milestone; name a figure',
  ]);
});

test('a rank is of the time of the figure that is ranked', () => {
  const period = {edtf: '2020', type: 'as-of', basis: 'stated'};
  expect(problems(claim('first', 1, {rankedFigure: 'linhe.companies', period}), figure())).toEqual([
    '"linhe.companies" has period null, this 2020; they must be the same',
  ]);
  expect(
    problems(claim('first', 1, {rankedFigure: 'linhe.companies', period}), figure({period})),
  ).toEqual([]);
});

test('outcome: leads to what is about the same, or a part of it', () => {
  const plan = milestone({stage: 'planned', outcome: 'hezhou.companies'});
  const report = figure({id: 'hezhou.companies', about: 'hezhou'});
  const withSubjects = (partOf?: string) =>
    messagesOf('links', {
      subjects: [subject('linhe'), subject('hezhou', partOf ? {partOf} : {})],
      facts: [plan, report],
    });
  expect(withSubjects()).toEqual([
    '"hezhou.companies" is about hezhou; name a fact about linhe, its parts or its whole',
  ]);
  expect(withSubjects('linhe')).toEqual([]);
});

test('outcome: leads from what is not achieved to what is', () => {
  const plan = (stage: string) => milestone({stage, outcome: 'linhe.companies'});
  expect(problems(plan('planned'), figure())).toEqual([]);
  expect(problems(plan('achieved'), figure())).toEqual([
    'only a plan has an outcome; this is achieved: leave outcome: out',
  ]);
  expect(problems(plan('planned'), figure({stage: 'planned'}))).toEqual([
    '"linhe.companies" is planned; the outcome of a plan is an achieved fact',
  ]);
});
