import {describe, expect, it} from 'vitest';
import {datasetOf} from './dataset.ts';
import {figure, milestone, period} from '../../test/fixtures/facts.ts';
import {townDataset} from '../../test/fixtures/dataset.ts';
import * as town from '../../test/fixtures/vocabulary.ts';
import type {Fact, Figure} from '../model/model.ts';

const about = {about: town.hub};
const orInstitutions = {en: 'companies or institutions', 'zh-Hans': '企业或机构'};
const companies2019 = figure(town.companies, '20', {
  ...about,
  id: 'hub.companies-2019',
  reported: '2019-12',
  scope: orInstitutions,
});
const companies2022 = figure(town.companies, '90', {
  ...about,
  id: 'hub.companies-2022',
  hedge: 'over',
  period: period('2022-11-25', 'as-of'),
  scope: orInstitutions,
});
const companies2023 = figure(town.companies, '130', {
  ...about,
  id: 'hub.companies-2023',
  hedge: 'over',
});
const companiesPlanned = figure(town.companies, '200', {
  ...about,
  id: 'hub.companies-planned',
  period: period('2025', 'by'),
  stage: 'planned',
});

const of = (...facts: readonly Fact[]) => datasetOf({...townDataset, facts});
const query = {about: 'hub', metric: 'companies'};
const ids = (facts: readonly Fact[]) => facts.map(({id}) => id);

describe('series', () => {
  const {points, breaks} = of(companies2023, companiesPlanned, companies2022, companies2019).series(
    query,
  );

  it('stands in the order of time, the undated at their report', () => {
    expect(ids(points)).toEqual([
      'hub.companies-2019',
      'hub.companies-2022',
      'hub.companies-2023',
      'hub.companies-planned',
    ]);
  });

  it('breaks where something else is counted, and says what', () => {
    expect(breaks).toEqual([
      {
        after: companies2022,
        codes: ['scope'],
        why: {
          en: 'These figures count different things: companies or institutions; companies.',
          'zh-Hans': '统计口径不同：企业或机构；企业。',
        },
      },
    ]);
  });

  it('breaks between a part of a year and a whole one', () => {
    const part = figure(town.revenue, '5', {id: 'a', period: period('2022-01/2022-02')});
    const whole = figure(town.revenue, '9', {id: 'b', period: period('2023')});
    const broken = of(part, whole).series({about: 'ashford', metric: 'revenue'}).breaks;
    expect(broken.map(({codes}) => codes)).toEqual([['period-length']]);
  });

  it('takes exactly the dimensions asked for', () => {
    const all = figure(town.area, '9', {id: 'a'});
    const office = figure(town.area, '5', {id: 'b', dimensions: {use: 'office'}});
    const dataset = of(all, office);
    const area = {about: 'ashford', metric: 'area'};
    expect(ids(dataset.series(area).points)).toEqual(['a']);
    expect(ids(dataset.series({...area, dimensions: {use: 'office'}}).points)).toEqual(['b']);
    expect(ids(dataset.series({...area, dimensions: {use: 'flat'}}).points)).toEqual([]);
  });

  it('is empty for what no one measured', () => {
    expect(of(companies2019).series({about: 'nowhere', metric: 'constructor'})).toEqual({
      points: [],
      breaks: [],
    });
  });
});

describe('latest', () => {
  const dataset = of(companies2019, companies2022, companies2023, companiesPlanned);

  it('is the last that is there, not the plan', () => {
    expect(dataset.latest(query)).toBe(companies2023);
  });

  it('is a plan where there is nothing but plans', () => {
    expect(of(companiesPlanned).latest(query)).toBe(companiesPlanned);
  });

  it.each<[string, Figure | undefined]>([
    ['2018', undefined],
    ['2019-12', companies2019],
    ['2019-11', undefined],
    ['2023-09-26', companies2019],
    ['2023-09-27', companies2023],
    ['once upon a time', undefined],
  ])('as of %s is what was published by then', (asOf, expected) => {
    expect(dataset.latest({...query, asOf})).toBe(expected);
  });
});

describe('timeline', () => {
  const opened = milestone('opened', 'Hub opened', '开园', {
    ...about,
    period: period('2019-12-05', 'instant'),
  });
  const since = milestone('since', 'Exchanges', '往来', {period: period('2010/..', 'since')});
  const thirties = milestone('thirties', 'Factory', '工厂', {period: period('193X', 'instant')});
  const sometime = milestone('sometime', 'Sometime', '某时');
  const dataset = of(opened, since, sometime, thirties, companies2019);

  it('has the dated by their beginning and the rest by their report', () => {
    const {dated, undated} = dataset.timeline();
    expect(ids(dated)).toEqual(['ashford.thirties', 'ashford.since', 'ashford.opened']);
    expect(ids(undated)).toEqual(['hub.companies-2019', 'ashford.sometime']);
  });

  it('leaves out what ended before or began after', () => {
    expect(ids(dataset.timeline({from: '1940', to: '2018'}).dated)).toEqual(['ashford.since']);
    expect(ids(dataset.timeline({from: '2020'}).dated)).toEqual(['ashford.since']);
    expect(ids(dataset.timeline({to: '1935'}).dated)).toEqual(['ashford.thirties']);
  });

  it('takes any filter', () => {
    const {dated, undated} = dataset.timeline({about: 'ashford', within: true, type: 'milestone'});
    expect(ids(dated)).toHaveLength(3);
    expect(ids(undated)).toEqual(['ashford.sometime']);
  });
});
