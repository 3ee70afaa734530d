import {datasetOf} from '@putuo/data/query';
import type {Figure, NonEmpty} from '@putuo/data/query';
import {
  everyHedge,
  figure,
  floorArea,
  growth,
  lockYard,
  millPark,
  paper,
  riverHub,
  year,
} from './sample.ts';

// What the picture tests draw, each a named set of figures.

const scope = {en: 'companies or institutions', 'zh-Hans': '企业或机构'};

export function hedges(): NonEmpty<Figure> {
  return everyHedge;
}

export function places(): NonEmpty<Figure> {
  return [
    figure('a', 20),
    figure('b', 130, {about: riverHub, hedge: 'over'}),
    figure('c', 90, {about: lockYard, hedge: 'nearly', stage: 'planned'}),
  ];
}

export function years(): NonEmpty<Figure> {
  return [
    figure('a', 20, {period: null, reported: '2019-04', scope}),
    figure('b', 90, {period: year('2022'), hedge: 'over'}),
    figure('c', 130, {hedge: 'about'}),
  ];
}

export function falls(): NonEmpty<Figure> {
  return [
    figure('a', 29.8, {metric: growth}),
    figure('b', -13, {metric: growth, about: riverHub, hedge: 'over'}),
    figure('c', -8, {metric: growth, about: lockYard, hedge: 'nearly'}),
  ];
}

export function uses(): NonEmpty<Figure> {
  const area = (id: string, value: number, use: string, about = millPark) =>
    figure(id, value, {metric: floorArea, dimensions: {use}, about});
  return [
    area('a', 171_000, 'office'),
    area('b', 20_000, 'flat'),
    area('c', 1_818_000, 'office', riverHub),
    area('d', 90_000, 'flat', riverHub),
  ];
}

export function single(): NonEmpty<Figure> {
  return [figure('a', 20)];
}

export function notComparable(): NonEmpty<Figure> {
  return [figure('a', 20), figure('b', 30, {metric: growth, hedge: 'about'})];
}

// Some of these as a dataset; their ids end in the place of their set, as in `town.a-0`.

const figures = [places, falls, uses].flatMap((figuresOf, at) =>
  figuresOf().map((figure) => ({...figure, id: `${figure.id}-${at}`})),
);
const subjects = [...new Map(figures.map(({about}) => [about.id, about])).values()];
const metrics = [...new Map(figures.map(({metric}) => [metric.id, metric])).values()];
export const dataset = datasetOf({
  version: '1.2.3',
  documents: [paper],
  units: [],
  subjects,
  metrics,
  facts: figures,
  retired: [],
});
