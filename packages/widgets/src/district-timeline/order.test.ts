import {expect, test} from 'vitest';
import type {Fact} from '@putuo/data/query';
import {cluster} from '../../test/district-timeline/cases.ts';
import {timelineLayout} from './layout.ts';
import {inOrder} from './order.ts';
import {facts, homes, milestone, opened, period} from '../../test/district-timeline/sample.ts';

const idsInOrder = (...given: readonly Fact[]) => inOrder(given).dated.map(({fact}) => fact.id);
const at = (slug: string, ...given: Parameters<typeof period>) =>
  milestone(slug, slug, slug, {period: period(...given)});

test('facts stand in the order in which they begin', () => {
  expect(idsInOrder(at('c', '2019-06'), at('a', '193X'), at('b', '2019'))).toEqual([
    'town.a',
    'town.b',
    'town.c',
  ]);
});

test('of facts that begin together the shorter comes first', () => {
  expect(idsInOrder(at('year', '2019', 'span'), at('month', '2019-01'))).toEqual([
    'town.month',
    'town.year',
  ]);
});

test('what is due by a date stands where it is due', () => {
  expect(idsInOrder(at('due', '2019', 'by'), at('spring', '2019-04'))).toEqual([
    'town.spring',
    'town.due',
  ]);
});

test('at one date what happened comes before what it amounts to', () => {
  const figure = homes('a-figure', 10, {period: period('2019-12-05')});
  expect(idsInOrder(figure, opened)).toEqual(['town.hub-opened', 'town.a-figure']);
});

test('a fact that is given twice stands once', () => {
  expect(idsInOrder(opened, opened)).toEqual(['town.hub-opened']);
});

test('a plan without a date stands where it was reported, once it is known when it happened', () => {
  const alone = milestone('plan', 'Plan', '计划', {stage: 'planned', reported: '2019-04'});
  const plan = {...alone, outcome: opened};
  expect(idsInOrder(opened, plan)).toEqual(['town.plan', 'town.hub-opened']);
  expect(inOrder([alone]).undated).toEqual([alone]);
});

const kindsOf = (given: Parameters<typeof timelineLayout>[0]) =>
  timelineLayout(given, {lang: 'en'}).entries.map(({kind}) => kind);

test('of a dense month three facts stay open', () => {
  expect(kindsOf(cluster())).toEqual(['row', 'row', 'row', 'row', 'fold', 'row']);
});

test('four facts of one month all stay open: a single one is never folded away', () => {
  const [before, ...others] = cluster();
  expect(kindsOf([before, ...others.slice(0, 4)])).toEqual(['row', 'row', 'row', 'row', 'row']);
});

test('a pause stands between the rows that it parts', () => {
  expect(kindsOf(facts).slice(0, 3)).toEqual(['row', 'pause', 'row']);
});
