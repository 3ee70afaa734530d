import type {Figure, NonEmpty} from '@putuo/data/query';
import {expect, test} from 'vitest';
import {compareLayout} from './layout.ts';
import {
  companies,
  figure,
  floorArea,
  growth,
  km2,
  lockYard,
  millPark,
  riverHub,
  year,
} from '../../test/district-compare/sample.ts';

const en = {lang: 'en'} as const;
const rowsOf = (layout: ReturnType<typeof compareLayout>) =>
  layout.groups.flatMap(({rows}) => rows);

test('places are named at their bars and the rest stands above', () => {
  const layout = compareLayout(
    [figure('a', 20), figure('b', 130, {about: riverHub, hedge: 'over'})],
    en,
  );
  expect(layout.verdict).toBe('comparable');
  expect(layout.title).toBe('Companies');
  expect(layout.deck).toEqual(['2023']);
  expect(rowsOf(layout).map(({label, beside, value}) => [label, beside, value])).toEqual([
    ['Mill Park', [], '20 companies'],
    ['River Hub for Science and Technology', [], 'over 130 companies'],
  ]);
});

test('one place at two times is labelled by the times, and says so below', () => {
  const layout = compareLayout([figure('a', 20, {period: year('2019')}), figure('b', 130)], en);
  expect(layout.title).toBe('Companies, Mill Park');
  expect(rowsOf(layout).map(({label}) => label)).toEqual(['2019', '2023']);
  expect(layout.reasons).toEqual(['The periods differ: 2019 and 2023.']);
});

test('a period that differs is printed beside the bar of another place', () => {
  const layout = compareLayout(
    [figure('a', 20), figure('b', 130, {about: riverHub, period: year('2019')})],
    en,
  );
  expect(rowsOf(layout).map(({beside}) => beside)).toEqual([['2023'], ['2019']]);
});

test('a figure without a period stands by the date of its document', () => {
  const layout = compareLayout(
    [figure('a', 20, {period: null}), figure('b', 130, {about: riverHub})],
    en,
  );
  expect(rowsOf(layout)[0]?.beside).toEqual(['as reported 27 September 2023']);
});

test('a scope that differs is printed beside the bar', () => {
  const scope = {en: 'companies or institutions', 'zh-Hans': '企业或机构'};
  const layout = compareLayout([figure('a', 20), figure('b', 90, {about: riverHub, scope})], en);
  expect(rowsOf(layout).map(({beside}) => beside)).toEqual([[], ['companies or institutions']]);
});

test('what is planned says so beside its hatched bar', () => {
  const layout = compareLayout(
    [figure('a', 20), figure('b', 90, {about: riverHub, stage: 'planned'})],
    en,
  );
  expect(rowsOf(layout)[1]).toMatchObject({beside: ['planned'], bar: {fill: 'hatched'}});
  expect(layout.key.map(({text}) => text)).toEqual(['planned']);
});

test('square kilometres and square metres stand on one scale in the words they were printed with', () => {
  const layout = compareLayout(
    [
      figure('a', 500_000, {metric: floorArea}),
      figure('b', 2, {metric: floorArea, unit: km2, about: riverHub}),
    ],
    en,
  );
  expect(rowsOf(layout).map(({value, bar}) => [value, bar?.value])).toEqual([
    ['500,000 m²', 25],
    ['2 km²', 100],
  ]);
});

test('figures of unlike measures have a table with their measures and no bars', () => {
  const layout = compareLayout([figure('a', 20), figure('b', 30, {metric: growth})], en);
  expect(layout.verdict).toBe('not-comparable');
  expect(layout.state).toBe('not-comparable');
  expect(rowsOf(layout).map(({bar}) => bar)).toEqual([null, null]);
  expect(layout.title).toBe('Mill Park');
  expect(rowsOf(layout).map(({label, value}) => [label, value])).toEqual([
    ['Companies', '20 companies'],
    ['Growth of revenue', 'up 30% year on year'],
  ]);
});

test('bars are sorted on request, the largest first, and otherwise stay as given', () => {
  const figures: NonEmpty<Figure> = [
    figure('a', 20),
    figure('b', 130, {about: riverHub}),
    figure('c', 50, {about: lockYard}),
  ];
  const order = (sort: 'given' | 'value') =>
    rowsOf(compareLayout(figures, {lang: 'en', sort})).map(({figure: {id}}) => id);
  expect(order('given')).toEqual(['town.a', 'town.b', 'town.c']);
  expect(order('value')).toEqual(['town.b', 'town.c', 'town.a']);
});

test('a dimension groups the bars on one scale, and its values stand above the groups', () => {
  const area = (id: string, value: number, use: string, about = millPark) =>
    figure(id, value, {metric: floorArea, dimensions: {use}, about});
  const layout = compareLayout(
    [
      area('a', 100, 'office'),
      area('b', 200, 'flat'),
      area('c', 400, 'office', riverHub),
      area('d', 50, 'flat', riverHub),
    ],
    {lang: 'en', groupBy: 'use'},
  );
  expect(
    layout.groups.map(({label, rows}) => [
      label,
      ...rows.map((row) => [row.label, row.bar?.value]),
    ]),
  ).toEqual([
    ['Offices', ['Mill Park', 25], ['River Hub for Science and Technology', 100]],
    ['Flats', ['Mill Park', 50], ['River Hub for Science and Technology', 12.5]],
  ]);
});

test('a single figure is a single bar named by its place', () => {
  const layout = compareLayout([figure('a', 20, {metric: companies})], {lang: 'zh-Hans'});
  expect(rowsOf(layout).map(({label, value}) => [label, value])).toEqual([['磨坊园', '20家']]);
});
