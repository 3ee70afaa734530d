import {conformsTo} from '../../test/conformance.ts';
import {dataset, growth, hub, offices, plannedHomes, revenue} from '../../test/fixtures.ts';
import {DistrictFigure} from './element.ts';
import {figureHtml} from './static.ts';

const [first, ...others] = [hub, revenue, plannedHomes, offices, growth].flatMap((given) => [
  {name: given.id, given},
  {name: `${given.id} in full`, given, attributes: {notation: 'full'}, options: {notation: 'full'}},
]);

if (first) {
  conformsTo('district-figure', {
    element: DistrictFigure,
    dataset,
    property: 'fact',
    html: (given, options) => figureHtml(given, {...options, citation: true}),
    cases: [first, ...others],
    few: {attributes: {fact: 'china-israel-hub.companies-2023'}, nodes: 12},
    mistakes: [
      {
        attributes: {fact: 'north.companis'},
        state: 'unknown',
        code: 'unknown-id',
        id: 'north.companis',
        notice: 'Did you mean "north.companies"',
      },
      {
        attributes: {},
        state: 'incomplete',
        code: 'missing-attribute',
        id: null,
        notice: 'Add a "fact" attribute.',
      },
      {
        attributes: {fact: '130'},
        state: 'invalid',
        code: 'malformed-id',
        id: '130',
        notice: '"130" is not an id',
      },
      {
        attributes: {fact: 'north.revenue-growth-rank'},
        state: 'invalid',
        code: 'not-a-figure',
        id: 'north.revenue-growth-rank',
        notice: 'has no number',
      },
    ],
    isInline: true,
    opener: 'mark',
    words: {within: '.words, .citation', without: '.mark'},
  });
}
