import {shippedDataset} from '@putuo/data';
import {conformsTo} from '../../test/conformance.ts';
import {
  broken,
  counts,
  falls,
  hedges,
  longAgo,
  plans,
  shippedSeries,
  single,
  years,
} from '../../test/district-trend/cases.ts';
import {DistrictTrend} from './element.ts';
import {trendHtml} from './static.ts';

const caseOf = (seriesOf: typeof counts) => ({name: seriesOf.name, given: seriesOf()});

conformsTo('district-trend', {
  element: DistrictTrend,
  dataset: shippedDataset(),
  property: 'series',
  html: trendHtml,
  cases: [caseOf(counts), ...[broken, plans, hedges, single, longAgo, years, falls].map(caseOf)],
  more: shippedSeries().map(([name, given]) => ({name, given})),
  few: {attributes: {about: 'china-israel-hub', metric: 'companies'}, nodes: 140},
  mistakes: [
    {
      attributes: {about: 'putuo'},
      state: 'incomplete',
      code: 'missing-attribute',
      id: null,
      notice: 'both "about" and "metric"',
    },
    {
      attributes: {about: 'putuo', metric: 'happiness'},
      state: 'unknown',
      code: 'no-figure',
      id: 'putuo happiness',
      notice: 'metric="happiness"',
    },
    {
      attributes: {fact: 'putuo.financial-tax-growth-2071'},
      state: 'unknown',
      code: 'unknown-id',
      id: 'putuo.financial-tax-growth-2071',
      notice: 'Did you mean',
    },
    {
      attributes: {fact: 'growth'},
      state: 'invalid',
      code: 'malformed-id',
      id: 'growth',
      notice: 'is not an id',
    },
    {
      attributes: {fact: 'china-israel-hub.opened'},
      state: 'invalid',
      code: 'not-a-figure',
      id: 'china-israel-hub.opened',
      notice: 'has no number',
    },
  ],
  words: {within: '.shield', without: '.actions, .copied, svg'},
});
