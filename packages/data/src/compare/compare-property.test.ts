import fc from 'fast-check';
import {expect, it} from 'vitest';
import {compare} from './compare.ts';
import {figure, period} from '../../test/fixtures/facts.ts';
import * as town from '../../test/fixtures/vocabulary.ts';

const wholes = [undefined, figure(town.companies, '999', {id: 'whole'})];
const periods = [
  null,
  period('2022'),
  period('2023'),
  period('2023-01/2023-08'),
  period('2021/..', 'since'),
];
const figures = fc
  .record({
    metric: fc.constantFrom(town.revenue, town.companies, town.area, {
      ...town.area,
      unit: town.km2,
    }),
    decimal: fc.constantFrom('5', '20', '4.2', '150000'),
    hedge: fc.constantFrom('none', 'over', 'about', 'nearly'),
    period: fc.constantFrom(...periods),
    stage: fc.constantFrom('achieved', 'planned'),
    about: fc.constantFrom(town.ashford, town.hub),
    scope: fc.constantFrom(undefined, {en: 'core', 'zh-Hans': '核心'}),
    dimensions: fc.constantFrom(undefined, {use: 'office'}),
    partOf: fc.constantFrom(...wholes),
  })
  .map(({metric, decimal, scope, dimensions, partOf, ...rest}) =>
    figure(metric, decimal, {
      ...rest,
      ...(scope && {scope}),
      ...(dimensions && {dimensions}),
      ...(partOf && {partOf}),
    }),
  );

/** Like a set of any size, with ids of their own. */
const sets = fc
  .array(figures, {maxLength: 8})
  .map((drawn) => drawn.map((one, at) => ({...one, id: `f${at}`})));

it('compare gives the same verdict and reasons in whatever order', () => {
  fc.assert(
    fc.property(
      sets.chain((set) =>
        fc.tuple(fc.constant(set), fc.shuffledSubarray(set, {minLength: set.length})),
      ),
      ([set, shuffled]) => {
        const codes = (of: typeof set) =>
          compare(of).reasons.map(({code, facts}) => [code, facts.map(({id}) => id).toSorted()]);
        expect(compare(shuffled).verdict).toBe(compare(set).verdict);
        expect(codes(shuffled)).toEqual(codes(set));
      },
    ),
  );
});

it('compare of many finds what compare of two of them finds', () => {
  fc.assert(
    fc.property(sets, (set) => {
      const ofMany = new Set(compare(set).reasons.map(({code}) => code));
      const ofPairs = set.flatMap((a, at) =>
        set.slice(at + 1).flatMap((b) => compare([a, b]).reasons.map(({code}) => code)),
      );
      expect(ofMany).toEqual(new Set(ofPairs));
    }),
  );
});

it('compare gives each reason once, the facts in the order given, and a verdict no milder than any', () => {
  fc.assert(
    fc.property(sets, (set) => {
      const {reasons, verdict, rows} = compare(set);
      expect(new Set(reasons.map(({code}) => code)).size).toBe(reasons.length);
      for (const {facts} of reasons)
        expect(facts).toEqual(set.filter((one) => facts.includes(one)));
      expect(verdict === 'comparable').toBe(reasons.length === 0);
      expect(rows.map(({figure: of}) => of)).toEqual(set);
    }),
  );
});

it('compare of ten times as many takes not much more than ten times as long', () => {
  const timeOf = (count: number) => {
    const many = Array.from({length: count}, (_, at) => ({
      ...figure(town.companies, String(1 + (at % 999)), {hedge: 'over'}),
      id: `f${at}`,
    }));
    const rounds = Array.from({length: 5}, () => {
      const begun = performance.now();
      compare(many);
      return performance.now() - begun;
    });
    return Math.min(...rounds);
  };
  // Each beside each would take a hundred times as long.
  expect(timeOf(20_000) / timeOf(2000)).toBeLessThan(40);
});
