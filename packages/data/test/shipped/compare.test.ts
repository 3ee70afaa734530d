import {expect, it} from 'vitest';
import {compare} from '../../src/compare/compare.ts';
import type {Figure} from '../../src/model/model.ts';
import {fact, series} from '../../src/shipped.ts';

/** The verdict and, in English, each reason with its code. */
function graded(...figures: readonly Figure[]) {
  const {verdict, reasons} = compare(figures);
  return [verdict, ...reasons.map(({code, text}) => [code, text.en])];
}

it('growth of revenue is not charted beside growth of GDP', () => {
  expect(
    graded(
      fact('putuo.fiscal-revenue-growth-jan-aug-2023'),
      fact('yangpu.gdp-growth-jan-jun-2023'),
    ),
  ).toEqual([
    'not-comparable',
    ['metric', 'These are different measures: Fiscal revenue growth; GDP growth.'],
    ['period', 'The periods differ: January–August 2023 and January–June 2023.'],
  ]);
});

it('revenue is not charted beside GDP, though both are yuan', () => {
  expect(graded(fact('putuo.fiscal-revenue-jan-aug-2023'), fact('yangpu.gdp-2022'))).toEqual([
    'not-comparable',
    ['metric', 'These are different measures: Fiscal revenue; GDP.'],
    ['period', 'The periods differ: January–August 2023 and 2022.'],
  ]);
});

it('beds planned for a year are not charted beside beds added over three', () => {
  expect(graded(fact('putuo.beds-planned-2023'), fact('yangpu.elderly-care-beds-added'))).toEqual([
    'not-comparable',
    [
      'period-length',
      'These amounts cover periods of different length: 2023 and around August 2020 – August 2023.',
    ],
    ['period', 'The periods differ: 2023 and around August 2020 – August 2023.'],
    ['stage', 'These are at different stages: planned and achieved.'],
  ]);
});

it('beds that there are, a stock, are not charted beside beds to be added, a flow', () => {
  expect(graded(fact('yangpu.elderly-care-beds'), fact('putuo.beds-planned-2023'))).toEqual([
    'not-comparable',
    ['metric', 'These are different measures: Elderly care beds; New elderly care beds.'],
    ['period-missing', 'The source gives no period for this: Elderly care beds, Yangpu District.'],
    ['stage', 'These are at different stages: achieved and planned.'],
  ]);
});

it('an increment is not charted beside its total', () => {
  expect(graded(fact('yangpu.elderly-care-beds'), fact('yangpu.elderly-care-beds-added'))).toEqual([
    'not-comparable',
    ['metric', 'These are different measures: Elderly care beds; New elderly care beds.'],
    ['containment', 'One of these is part of the other: Elderly care beds; New elderly care beds.'],
    ['period-missing', 'The source gives no period for this: Elderly care beds.'],
  ]);
});

it('elevators expected to be finished are not charted beside all that are installed', () => {
  const [verdict, ...reasons] = graded(
    fact('putuo.elevators-to-install-2023'),
    fact('putuo.elevators-expected-complete-2023'),
  );
  expect(verdict).toBe('not-comparable');
  expect(reasons.map(([code]) => code)).toEqual(['metric', 'containment']);
});

it('companies of the hub across years stand together only with three warnings', () => {
  const years = [2019, 2022, 2023] as const;
  expect(graded(...years.map((year) => fact(`china-israel-hub.companies-${year}`)))).toEqual([
    'with-caveats',
    [
      'period-missing',
      'The source gives no period for these: 20 companies and over 130 companies.',
    ],
    [
      'scope',
      'These figures count different things: companies or institutions; ' +
        'enterprises, institutions and projects; companies.',
    ],
    [
      'order-unknown',
      'Hedges or rounding leave open which of these is larger: ' +
        'over 90 companies and over 130 companies.',
    ],
  ]);
});

it('companies of the hub are a series that breaks between all its points', () => {
  const {points, breaks} = series({about: 'china-israel-hub', metric: 'companies'});
  expect(points.map(({id}) => id)).toEqual([
    'china-israel-hub.companies-2019',
    'china-israel-hub.companies-2022',
    'china-israel-hub.companies-2023',
  ]);
  expect(breaks.map(({after, codes}) => [after.id, codes])).toEqual([
    ['china-israel-hub.companies-2019', ['scope']],
    ['china-israel-hub.companies-2022', ['scope']],
  ]);
});

it('offices that are there and offices to be built stand together with warnings', () => {
  const offices = [
    fact('china-israel-hub-phase-1.office-space'),
    fact('china-israel-hub-phase-2.office-space-planned'),
  ];
  expect(graded(...offices)).toEqual([
    'with-caveats',
    [
      'period-missing',
      'The source gives no period for this: China-Israel Innovation Hub, first phase.',
    ],
    ['stage', 'These are at different stages: achieved and planned.'],
  ]);
});

it('growth of one year beside that of another: about 30% twice has no order', () => {
  const years = [2016, 2017, 2018] as const;
  const growth = years.map((year) => fact(`putuo.financial-tax-growth-${year}`));
  const {verdict, reasons} = compare(growth);
  expect([verdict, ...reasons.map(({code, facts}) => [code, facts.length])]).toEqual([
    'with-caveats',
    ['period', 3],
    ['order-unknown', 2],
  ]);
});
