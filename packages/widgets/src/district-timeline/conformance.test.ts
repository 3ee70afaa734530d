import {conformsTo} from '../../test/conformance.ts';
import {
  cluster,
  dates,
  longPlan,
  shippedAbout,
  shippedSubjects,
  single,
  undated,
} from '../../test/district-timeline/cases.ts';
import {dataset, facts} from '../../test/district-timeline/sample.ts';
import {DistrictTimeline} from './element.ts';
import {timelineHtml} from './static.ts';

const caseOf = (factsOf: typeof dates) => ({name: factsOf.name, given: factsOf()});

conformsTo('district-timeline', {
  element: DistrictTimeline,
  dataset,
  property: 'facts',
  html: timelineHtml,
  cases: [
    {name: 'every kind of fact', given: [...facts, ...cluster(), ...undated()]},
    ...[dates, cluster, longPlan, single, undated].map(caseOf),
  ],
  more: shippedSubjects().map((name) => ({name, given: shippedAbout(name)})),
  few: {attributes: {about: 'china-israel-hub', within: ''}, nodes: 370},
  mistakes: [
    {
      attributes: {},
      state: 'incomplete',
      code: 'missing-attribute',
      id: null,
      notice: 'Add an "about" attribute, or a "facts" attribute.',
    },
    {
      attributes: {about: 'twon'},
      state: 'unknown',
      code: 'unknown-id',
      id: 'twon',
      notice: 'There is no subject "twon". Did you mean "town"?',
    },
    {
      attributes: {facts: 'town.hub-opened town.mill-bilt'},
      state: 'unknown',
      code: 'unknown-id',
      id: 'town.mill-bilt',
      notice: 'Did you mean "town.mill-built"',
    },
    {
      attributes: {about: 'hub', from: '2030'},
      state: 'unknown',
      code: 'no-figure',
      id: 'hub',
      notice: 'There is no fact with about="hub"',
    },
    {
      attributes: {facts: 'mill'},
      state: 'invalid',
      code: 'malformed-id',
      id: 'mill',
      notice: '"mill" is not an id.',
    },
    {
      attributes: {about: 'town', from: 'spring'},
      state: 'invalid',
      code: 'malformed-date',
      id: 'spring',
      notice: 'from="spring" is not a date.',
    },
    {
      attributes: {about: 'town', to: '2023-13'},
      state: 'invalid',
      code: 'malformed-date',
      id: '2023-13',
      notice: 'to="2023-13" is not a date.',
    },
  ],
  words: {within: '.shield', without: '.actions, .copied, svg, .pause, .fold, .more'},
});
