import {datasetOf} from '@putuo/data/query';
import type {Figure} from '@putuo/data/query';
import {conformsTo} from '../../test/conformance.ts';
import {
  growth,
  hub,
  offices,
  plannedHomes,
  records,
  revenue,
  share,
  underWay,
} from '../../test/fixtures.ts';
import {DistrictStat} from './element.ts';
import './spark.ts';
import {statHtml} from './static.ts';

const {scope, ...companies} = hub;
/** Before the scope was widened: no line runs from here to the later figure. */
const earlier: Figure = {
  ...companies,
  id: 'north.companies-2019',
  quantity: {...hub.quantity, value: 20, decimal: '20'},
  reported: '2019-12-06',
};
const facts = [...records.facts, earlier].sort((a, b) => (a.id < b.id ? -1 : 1));

const caseOf = (given: Figure) => ({name: given.id, given});

conformsTo('district-stat', {
  element: DistrictStat,
  dataset: datasetOf({...records, facts}),
  property: 'fact',
  html: statHtml,
  cases: [
    caseOf(revenue),
    ...[hub, plannedHomes, underWay, share, offices, growth].map(caseOf),
    ...[revenue, hub, plannedHomes, underWay, share, offices, growth].map((given) => ({
      name: `${given.id} in full`,
      given,
      attributes: {notation: 'full'},
      options: {notation: 'full'},
    })),
    {
      name: 'a series',
      given: {...hub, label: {en: 'More', 'zh-Hans': '更多'}},
      attributes: {trend: ''},
      options: {trend: true},
    },
  ],
  few: {attributes: {fact: 'putuo.fiscal-revenue-jan-aug-2023'}, nodes: 45},
  mistakes: [
    {
      attributes: {fact: 'north.homes-plannd'},
      state: 'unknown',
      code: 'unknown-id',
      id: 'north.homes-plannd',
      notice: 'There is no figure "north.homes-plannd". Did you mean "north.homes-planned"',
    },
    {
      attributes: {fact: 'north.old'},
      state: 'unknown',
      code: 'withdrawn-id',
      id: 'north.old',
      notice: 'withdrawn: It counted twice.',
    },
    {
      attributes: {about: 'north', metric: 'schools'},
      state: 'unknown',
      code: 'no-figure',
      id: 'north schools',
      notice: 'no figure with about="north" and metric="schools"',
    },
    {
      attributes: {},
      state: 'incomplete',
      code: 'missing-attribute',
      id: null,
      notice: 'does not say which figure to show',
    },
    {
      attributes: {about: 'north'},
      state: 'incomplete',
      code: 'missing-attribute',
      id: null,
      notice: 'metric',
    },
    {
      attributes: {fact: 'Companies in the north'},
      state: 'invalid',
      code: 'malformed-id',
      id: 'Companies in the north',
      notice: '"Companies in the north" is not an id',
    },
    {
      attributes: {about: 'north', metric: 'companies', 'as-of': 'last year'},
      state: 'invalid',
      code: 'malformed-date',
      id: 'last year',
      notice: 'as-of="last year" is not a date',
    },
    {
      attributes: {fact: 'north.revenue-growth-rank'},
      state: 'invalid',
      code: 'not-a-figure',
      id: 'north.revenue-growth-rank',
      notice: '"north.revenue-growth-rank" is not a figure',
    },
    {
      attributes: {about: 'north', metric: 'floor-area'},
      state: 'invalid',
      code: 'ambiguous',
      id: 'north floor-area',
      notice: '"north.flats", "north.offices"',
    },
  ],
  words: {within: '.shield', without: '.actions, .copied, svg'},
});
