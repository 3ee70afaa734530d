import {describe, expect, it} from 'vitest';
import {compare} from './compare.ts';
import type {ReasonCode} from './comparison.ts';
import {figure, period} from '../../test/fixtures/facts.ts';
import * as town from '../../test/fixtures/vocabulary.ts';
import type {Figure} from '../model/model.ts';

/** The verdict, and the code and the ids of each reason. */
function graded(...figures: readonly Figure[]) {
  const {verdict, reasons} = compare(figures);
  return [verdict, ...reasons.map(({code, facts}) => [code, facts.map(({id}) => id)])];
}

const codesOf = (...figures: readonly Figure[]): readonly ReasonCode[] =>
  compare(figures).reasons.map(({code}) => code);

const in2023 = {period: period('2023')};
const beds = figure(town.beds, '250', {...in2023, id: 'a'});
const bedsOfBirch = figure(town.beds, '300', {...in2023, id: 'b', about: town.birch});

describe('compare lets like stand beside like', () => {
  it('two districts, one measure, one year', () => {
    expect(graded(beds, bedsOfBirch)).toEqual(['comparable']);
  });

  it('two values of one dimension', () => {
    const offices = figure(town.area, '1500', {...in2023, id: 'a', dimensions: {use: 'office'}});
    const flats = figure(town.area, '4500', {...in2023, id: 'b', dimensions: {use: 'flat'}});
    expect(graded(offices, flats)).toEqual(['comparable']);
  });

  it('years of equal length in days or not', () => {
    const leap = figure(town.revenue, '500000', {id: 'a', period: period('2016')});
    const plain = figure(town.revenue, '700000', {id: 'b', period: period('2017')});
    expect(graded(leap, plain)).toEqual(['with-caveats', ['period', ['a', 'b']]]);
  });

  it('one figure, and none', () => {
    expect(graded(figure(town.beds, '1'))).toEqual(['comparable']);
    expect(graded()).toEqual(['comparable']);
  });

  it('the same figure twice', () => {
    expect(graded(figure(town.beds, '5000'), figure(town.beds, '5000'))).toEqual(['comparable']);
  });
});

describe('compare refuses', () => {
  it('two measures, though both are money', () => {
    const revenue = figure(town.revenue, '5', {...in2023, id: 'a'});
    const gdp = figure(town.gdp, '9', {...in2023, id: 'b'});
    expect(graded(revenue, gdp)).toEqual(['not-comparable', ['metric', ['a', 'b']]]);
  });

  it('a level beside its growth', () => {
    const revenue = figure(town.revenue, '5', {...in2023, id: 'a'});
    const growth = figure(town.revenueGrowth, '9', {...in2023, id: 'b'});
    expect(graded(revenue, growth)).toEqual([
      'not-comparable',
      ['metric', ['a', 'b']],
      ['unit', ['a', 'b']],
    ]);
  });

  it('one currency beside another', () => {
    const yuan = figure(town.revenue, '5', {...in2023, id: 'a'});
    const dollars = figure({...town.revenue, unit: town.USD}, '5', {...in2023, id: 'b'});
    expect(graded(yuan, dollars)).toEqual(['not-comparable', ['unit', ['a', 'b']]]);
  });

  it('a part beside its whole, however far up', () => {
    const all = figure(town.companies, '20', {...in2023, id: 'all'});
    const some = figure(town.companies, '10', {...in2023, id: 'some', partOf: all});
    const few = figure(town.companies, '3', {...in2023, id: 'few', partOf: some});
    expect(graded(few, all)).toEqual(['not-comparable', ['containment', ['few', 'all']]]);
    expect(graded(all, some)).toEqual(['not-comparable', ['containment', ['all', 'some']]]);
  });

  it('two parts of one whole are no such pair', () => {
    const all = figure(town.companies, '20', {id: 'all'});
    const one = figure(town.companies, '10', {...in2023, id: 'a', partOf: all});
    const other = figure(town.companies, '3', {...in2023, id: 'b', partOf: all});
    expect(graded(one, other)).toEqual(['comparable']);
  });

  it.each([
    ['two months beside eight', '2019-01/2019-02', '2023-01/2023-08'],
    ['a year beside half of it', '2023', '2023-01/2023-06'],
    ['ten days beside a month', '2023-01-01/2023-01-10', '2023-01'],
  ])('amounts over periods of different length: %s', (_, one, other) => {
    const a = figure(town.revenue, '5', {id: 'a', period: period(one)});
    const b = figure(town.revenue, '9', {id: 'b', period: period(other)});
    expect(graded(a, b)).toEqual([
      'not-comparable',
      ['period-length', ['a', 'b']],
      ['period', ['a', 'b']],
    ]);
  });

  it('what has gone on since 2021, reported at different times', () => {
    const since = {period: period('2021/..', 'since')};
    const a = figure(town.revenue, '5', {...since, id: 'a', reported: '2023-09-27'});
    const b = figure(town.revenue, '9', {...since, id: 'b', reported: '2022-11-25'});
    expect(graded(a, b)).toEqual(['not-comparable', ['period-length', ['a', 'b']]]);
    expect(codesOf(a, {...b, reported: '2023-09-27'})).toEqual([]);
  });

  it('an amount of known length beside one up to a date', () => {
    const a = figure(town.revenue, '5', {id: 'a', period: period('2023-01/2023-08')});
    const b = figure(town.revenue, '9', {id: 'b', period: period('2023-08', 'as-of')});
    expect(codesOf(a, b)).toEqual(['period-length', 'period']);
    expect(codesOf({...a, period: period('2023-07')}, b)).toEqual(['period-length', 'period']);
    expect(codesOf({...a, period: period('2023-08', 'by')}, b)).toEqual([
      'period-length',
      'period',
    ]);
  });

  it('but not levels at times that differ in precision', () => {
    const a = figure(town.beds, '5', {id: 'a', period: period('2023')});
    const b = figure(town.beds, '9', {id: 'b', period: period('2022-11', 'as-of')});
    expect(codesOf(a, b)).toEqual(['period']);
  });
});

describe('compare warns', () => {
  it('of a figure without a period', () => {
    const undated = {...bedsOfBirch, period: null};
    expect(graded(beds, undated)).toEqual(['with-caveats', ['period-missing', ['b']]]);
    expect(graded({...beds, period: null}, undated)).toEqual([
      'with-caveats',
      ['period-missing', ['a', 'b']],
    ]);
  });

  it('of periods that differ', () => {
    expect(graded(beds, {...bedsOfBirch, period: period('2022')})).toEqual([
      'with-caveats',
      ['period', ['a', 'b']],
    ]);
    expect(codesOf(beds, {...bedsOfBirch, period: period('2023', 'since')})).toEqual(['period']);
  });

  it('of a plan beside what is there', () => {
    expect(graded(beds, {...bedsOfBirch, stage: 'planned'})).toEqual([
      'with-caveats',
      ['stage', ['a', 'b']],
    ]);
  });

  it('of a scope that one has and the other has not', () => {
    const scope = {en: 'beds and mattresses', 'zh-Hans': '床位和床垫'};
    expect(graded(beds, {...bedsOfBirch, scope})).toEqual(['with-caveats', ['scope', ['a', 'b']]]);
    expect(codesOf({...beds, scope}, {...bedsOfBirch, scope})).toEqual([]);
  });

  it('of a part beside what is not broken down', () => {
    const all = figure(town.area, '9000', {...in2023, id: 'a'});
    const offices = figure(town.area, '1500', {...in2023, id: 'b', dimensions: {use: 'office'}});
    expect(graded(all, offices)).toEqual(['with-caveats', ['breakdown', ['a', 'b']]]);
  });

  it('of a hub beside the district it lies in', () => {
    const inHub = figure(town.beds, '20', {...in2023, id: 'b', about: town.hub});
    expect(graded(beds, inHub)).toEqual(['with-caveats', ['subject', ['a', 'b']]]);
    const growth = figure(town.revenueGrowth, '20', {...in2023, id: 'a'});
    const growthInHub = figure(town.revenueGrowth, '30', {...in2023, id: 'b', about: town.hub});
    expect(codesOf(growth, growthInHub)).toEqual([]);
  });

  it('where hedges leave open which is larger', () => {
    const over90 = figure(town.beds, '90', {...in2023, id: 'c', hedge: 'over'});
    expect(graded(beds, over90)).toEqual(['with-caveats', ['order-unknown', ['a', 'c']]]);
    const over300 = figure(town.beds, '300', {...in2023, id: 'c', hedge: 'over'});
    expect(graded(beds, over300)).toEqual(['comparable']);
  });

  it('where rounding does', () => {
    const one = figure(town.revenue, '1040000000', {...in2023, id: 'a'});
    const other = figure(town.revenue, '1043000000', {...in2023, id: 'b'});
    expect(codesOf(one, other)).toEqual(['order-unknown']);
  });

  it('and not of numbers that are printed alike: they are as large as each other', () => {
    const one = figure(town.revenue, '1043000000', {...in2023, id: 'a'});
    const same = figure(town.revenue, '1043000000', {...in2023, id: 'b'});
    expect(codesOf(one, same)).toEqual([]);
    const over = figure(town.revenue, '1040000000', {...in2023, id: 'c', hedge: 'over'});
    expect(graded(one, same, over)).toEqual(['with-caveats', ['order-unknown', ['a', 'b', 'c']]]);
    const about = figure(town.revenue, '1043000000', {...in2023, id: 'b', hedge: 'about'});
    expect(codesOf(about, {...about, id: 'a'})).toEqual(['order-unknown']);
  });

  it('naming only those whose order is open', () => {
    const few = figure(town.beds, '10', {...in2023, id: 'few'});
    const about250 = figure(town.beds, '250', {...in2023, id: 'about', hedge: 'about'});
    expect(graded(few, about250, beds)).toEqual([
      'with-caveats',
      ['order-unknown', ['about', 'a']],
    ]);
  });
});
