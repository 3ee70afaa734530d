import {conformsTo} from '../../test/conformance.ts';
import {
  dataset,
  falls,
  hedges,
  places,
  single,
  notComparable,
  uses,
  years,
} from '../../test/district-compare/cases.ts';
import {DistrictCompare} from './element.ts';
import {compareHtml} from './static.ts';

const caseOf = (figuresOf: typeof places) => ({name: figuresOf.name, given: figuresOf()});

conformsTo('district-compare', {
  element: DistrictCompare,
  dataset,
  property: 'facts',
  html: compareHtml,
  cases: [
    caseOf(places),
    ...[hedges, years, falls, single].map(caseOf),
    {...caseOf(uses), attributes: {'group-by': 'use'}, options: {groupBy: 'use'}},
    {...caseOf(notComparable), state: 'not-comparable'},
  ],
  few: {
    attributes: {
      facts: [
        'china-israel-hub-phase-1.exhibition-space',
        'china-israel-hub-phase-1.office-space',
        'china-israel-hub-phase-1.support-space',
        'china-israel-hub-phase-2.apartment-space-planned',
        'china-israel-hub-phase-2.office-space-planned',
      ].join(' '),
    },
    nodes: 150,
  },
  mistakes: [
    {
      attributes: {facts: 'town.a-0 town.bb-0'},
      state: 'unknown',
      code: 'unknown-id',
      id: 'town.bb-0',
      notice: 'There is no figure "town.bb-0"',
    },
    {
      attributes: {metric: 'growth', about: 'mill-park moon'},
      state: 'unknown',
      code: 'no-figure',
      id: 'moon growth',
      notice: 'about="moon"',
    },
    {
      attributes: {},
      state: 'incomplete',
      code: 'missing-attribute',
      id: null,
      notice: 'Add a "facts" attribute, or both "metric" and "about".',
    },
    {
      attributes: {metric: 'growth'},
      state: 'incomplete',
      code: 'missing-attribute',
      id: null,
      notice: 'Add a "facts" attribute, or both "metric" and "about".',
    },
    {
      attributes: {facts: 'town.a-0 Town'},
      state: 'invalid',
      code: 'malformed-id',
      id: 'Town',
      notice: '"Town" is not an id',
    },
    {
      attributes: {facts: 'town.a-0', 'group-by': 'use'},
      state: 'invalid',
      code: 'unknown-dimension',
      id: 'use',
      notice: 'They have none; remove the attribute.',
    },
    {
      attributes: {facts: 'town.a-2', 'group-by': 'uses'},
      state: 'invalid',
      code: 'unknown-dimension',
      id: 'uses',
      notice: 'They can be grouped by "use".',
    },
  ],
  words: {
    within: '.shield',
    // The bars say again what the table says; the buttons and the key of the drawing belong to the bars.
    without: '.bars, .key, [part~=table-button], .actions, .copied',
    // In the chart the table comes after the reasons, where the bars have already said it.
    inAnyOrder: true,
  },
});
