import {datasetOf, shippedDataset} from '@putuo/data';
import type {Figure, Quantity, Series} from '@putuo/data';
import {briefing, homes, hub, paper, period, town} from '../district-timeline/sample.ts';

// Series for tests and pictures: each a function that gives its figures and their breaks, as the data finds them.

function amount(figure: Figure, decimal: string, hedge: Quantity['hedge']): Figure {
  const quantity = {...figure.quantity, decimal, value: Number(decimal), hedge};
  return {...figure, quantity};
}

export function seriesOf(figures: readonly Figure[]): Series {
  return datasetOf({
    version: '1.2.3',
    documents: [paper, briefing],
    units: [],
    subjects: [town, hub],
    metrics: [],
    facts: figures,
    retired: [],
  }).series({about: 'town', metric: 'homes'});
}

const stock = (figure: Figure): Figure => ({...figure, metric: {...figure.metric, kind: 'stock'}});

/** Counts at three times: a straight line. */
export const counts = (): Series =>
  seriesOf(
    [
      homes('in-2018', 900, {period: period('2018-12-31', 'as-of')}),
      homes('in-2020', 1500, {period: period('2020-06', 'as-of')}),
      homes('in-2023', 4151, {period: period('2023-09-26', 'as-of')}),
    ].map(stock),
  );

/** Amounts over three years: a line that steps. */
export const years = (): Series =>
  seriesOf([
    homes('over-2020', 1200, {period: period('2020', 'span')}),
    homes('over-2021', 1200, {period: period('2021', 'span')}),
    homes('over-2022', 2600, {period: period('2022', 'span')}),
  ]);

/** The words before the second figure change what is counted: no line runs to it. */
export const broken = (): Series =>
  seriesOf(
    [
      homes('old-count-2018', 20, {
        period: period('2018-12-31', 'as-of'),
        scope: {en: 'homes and shops', 'zh-Hans': '住房和商铺'},
      }),
      homes('count-2020', 90, {period: period('2020-12-31', 'as-of')}),
      homes('count-2022', 130, {period: period('2022-12-31', 'as-of')}),
    ].map(stock),
  );

/** One is planned, one is under way, and the document of the first gives no date. */
export const plans = (): Series =>
  seriesOf(
    [
      homes('without-date', 300, {}, paper),
      homes('under-way-2022', 700, {period: period('2022-12-31', 'as-of'), stage: 'under-way'}),
      homes('planned-2025', 2000, {period: period('2025', 'by'), stage: 'planned'}),
    ].map(stock),
  );

/** Every way in which words leave an amount open. */
export const hedges = (): Series =>
  seriesOf(
    (['about', 'over', 'at-least', 'nearly', 'under', 'up-to'] as const)
      .map((hedge, index) =>
        amount(
          homes(`hedged-${hedge}`, 100, {period: period(`20${10 + index}-12-31`, 'as-of')}),
          String(100 * (index + 2)),
          hedge,
        ),
      )
      .map(stock),
  );

/** Growth and fall on both sides of zero. */
export const falls = (): Series =>
  seriesOf(
    ['12', '-34', '-8'].map((decimal, index) => {
      const figure = homes(`growth-${2020 + index}`, 1, {
        period: period(`${2020 + index}`, 'span'),
      });
      const changed = amount(figure, decimal, decimal === '-34' ? 'over' : 'none');
      const unit = {
        id: 'percent',
        words: {en: {one: 'percent', other: 'percent'}, 'zh-Hans': {other: '%'}},
        symbol: {en: '%', 'zh-Hans': '%'},
        counter: null,
      };
      return {
        ...changed,
        metric: {...figure.metric, kind: 'change', base: 'year', unit},
        quantity: {...changed.quantity, unit},
      };
    }),
  );

export const single = (): Series =>
  seriesOf([homes('only', 4151, {period: period('2022', 'span')})]);

/** Sixty years lie between the first figure and the others. */
export const longAgo = (): Series =>
  seriesOf(
    [
      homes('in-1958', 200, {period: period('1958', 'as-of')}),
      homes('in-2019', 3000, {period: period('2019', 'as-of')}),
      homes('in-2021', 3600, {period: period('2021', 'as-of')}),
    ].map(stock),
  );

/** Every series of the shipped data, by the id of one of its figures. */
export function shippedSeries(): readonly (readonly [id: string, series: Series])[] {
  const dataset = shippedDataset();
  const seen = new Set<string>();
  return dataset.all.flatMap((fact) => {
    if (fact.type !== 'figure' || seen.has(fact.id)) return [];
    const series = dataset.series({
      about: fact.about.id,
      metric: fact.metric.id,
      dimensions: fact.dimensions,
    });
    for (const {id} of series.points) seen.add(id);
    return [[fact.id, series] as const];
  });
}
