import {shippedDataset} from '@putuo/data';
import {compare, format, hedgeText, stageText} from '@putuo/data/query';
import type {Figure, Hedge, NonEmpty, Stage} from '@putuo/data/query';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {BarEnd} from './bar.ts';
import {compareLayout} from './layout.ts';
import type {CompareLayout, CompareRow} from './layout.ts';
import {comparePicture} from './picture.ts';
import {
  figure,
  floorArea,
  growth,
  km2,
  lockYard,
  millPark,
  riverHub,
  year,
} from '../../test/district-compare/sample.ts';
import {textOf} from '../tree/text.ts';
import {barTree} from './bar-tree.ts';

const shipped = shippedDataset()
  .facts({type: 'figure'})
  .filter((fact): fact is Figure => fact.type === 'figure');

const hedges: readonly Hedge[] = ['none', 'about', 'over', 'at-least', 'nearly', 'under', 'up-to'];
const stages: readonly Stage[] = ['achieved', 'under-way', 'planned'];

const invented: fc.Arbitrary<Figure> = fc
  .record({
    value: fc.oneof(fc.nat(), fc.integer({min: -90, max: 300}), fc.constant(0)),
    hedge: fc.constantFrom(...hedges),
    stage: fc.constantFrom(...stages),
    about: fc.constantFrom(millPark, riverHub, lockYard),
    period: fc.constantFrom(year('2022'), year('2023'), null),
    kind: fc.constantFrom('companies', 'growth', 'offices', 'flats', 'square kilometers'),
  })
  .map(({kind, value, ...more}) => {
    if (kind === 'companies') return figure('made-up', Math.abs(value), more);
    if (kind === 'growth') return figure('made-up', value, {...more, metric: growth});
    const area = {...more, metric: floorArea};
    if (kind === 'square kilometers')
      return figure('made-up', Math.abs(value), {...area, unit: km2});
    const dimensions = {use: kind === 'offices' ? 'office' : 'flat'};
    return figure('made-up', Math.abs(value), {...area, dimensions});
  });

/** Sets of one metric are mostly drawn, sets of anything mostly not: both are wanted. */
const sets: fc.Arbitrary<NonEmpty<Figure>> = fc
  .oneof(
    fc.array(fc.oneof(invented, fc.constantFrom(...shipped)), {minLength: 1, maxLength: 12}),
    fc.array(invented, {minLength: 1, maxLength: 12}).map((all) => ofOneMetric(all)),
    fc
      .constantFrom(...shipped)
      .map(({metric}) => shipped.filter((one) => one.metric.id === metric.id)),
  )
  .map((all) => {
    const [first, ...others] = all.map((one, index) => ({...one, id: `made-up.figure-${index}`}));
    if (!first) throw new Error('a set has at least one figure');
    return [first, ...others];
  });

function ofOneMetric(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({metric}) => metric.id === figures[0]?.metric.id);
}

const rowsOf = ({groups}: CompareLayout): readonly CompareRow[] => groups.flatMap(({rows}) => rows);

/** Holds for both languages, both orders, with and without groups, and whatever sets chance makes. */
function always(holds: (layout: CompareLayout, figures: NonEmpty<Figure>) => void): void {
  const options = fc.record({
    lang: fc.constantFrom('en' as const, 'zh-Hans' as const),
    sort: fc.constantFrom('given' as const, 'value' as const),
    groupBy: fc.constantFrom(null, 'use'),
  });
  fc.assert(
    fc.property(sets, options, (figures, chosen) => {
      holds(compareLayout(figures, chosen), figures);
    }),
    {numRuns: 300},
  );
  for (const lang of ['en', 'zh-Hans'] as const) {
    for (const one of shipped) holds(compareLayout([one], {lang}), [one]);
  }
}

test('every figure is told exactly once', () => {
  always((layout, figures) => {
    const shown = rowsOf(layout).map((row) => row.figure.id);
    expect(shown.toSorted()).toEqual(figures.map(({id}) => id).toSorted());
  });
});

test('a plan is never drawn as achieved, and its words say that it is one', () => {
  always((layout) => {
    for (const {
      figure: {stage},
      label,
      beside,
      bar,
      sentence,
    } of rowsOf(layout)) {
      if (stage === 'achieved') continue;
      const word = stageText(stage, layout.lang);
      const shown = [layout.title, ...layout.deck, label, ...beside].join(' ').toLowerCase();
      expect(shown).toContain(word);
      // Chinese says it in a verb of its own: 正在进行, 为计划数.
      expect(sentence).toContain(layout.lang === 'en' ? word : word.slice(0, 2));
      if (bar === null) continue;
      expect(bar.fill).not.toBe('solid');
      if (bar.value !== bar.zero) expect(textOf(barTree(bar))).toContain(`url(#${bar.fill})`);
    }
  });
});

test('an unlike set is never drawn, and says why', () => {
  always((layout, figures) => {
    const isNotComparable = compare(figures).verdict === 'not-comparable';
    expect(layout.state).toBe(isNotComparable ? 'not-comparable' : undefined);
    expect(rowsOf(layout).every(({bar}) => (bar === null) === isNotComparable)).toBe(true);
    expect(comparePicture(layout) === '').toBe(isNotComparable);
    if (isNotComparable) expect(layout.reasons.length).toBeGreaterThan(0);
  });
});

test('a hedge is never dropped, in words or at the end of a bar', () => {
  const ends: Readonly<Record<Hedge, BarEnd>> = {
    none: 'closed',
    about: 'soft',
    over: 'open',
    'at-least': 'open',
    nearly: 'short',
    under: 'short',
    'up-to': 'short',
  };
  always((layout) => {
    for (const {figure: one, value, bar} of rowsOf(layout)) {
      const {hedge} = one.quantity;
      expect(value).toBe(format(one, {lang: layout.lang}));
      if (one.metric.kind !== 'duration') expect(value).toContain(hedgeText(hedge, layout.lang));
      if (bar) expect(bar.end).toBe(ends[hedge]);
      if (bar && hedge !== 'none')
        expect(layout.key.some((key) => key.bar.end === bar.end)).toBe(true);
    }
  });
});

test('bars begin at zero and are in proportion to their amounts', () => {
  always((layout, figures) => {
    const {rows} = compare(figures);
    const amounts = new Map(rows.map((row) => [row.figure.id, row.value]));
    const bars = rowsOf(layout).flatMap(({figure: {id}, bar}) =>
      bar ? {bar, amount: amounts.get(id) ?? 0} : [],
    );
    const perUnit =
      100 / (Math.max(0, ...amounts.values()) - Math.min(0, ...amounts.values()) || 1);
    for (const {bar, amount} of bars) {
      expect(bar.value - bar.zero).toBeCloseTo(amount * perUnit, 2);
      expect(bar.zero).toBe(bars[0]?.bar.zero);
      expect(bar.value).toBeGreaterThanOrEqual(0);
      expect(bar.value).toBeLessThanOrEqual(100);
    }
  });
});

test('where figures differ in words, no two bars of a group read the same', () => {
  always((layout, figures) => {
    const words = ({
      label,
      beside,
      figure: {about, metric, scope, stage, period, dimensions},
    }: CompareRow) => [
      [label, ...beside].join(),
      JSON.stringify([about.id, metric.id, scope, stage, period?.edtf ?? null, dimensions ?? null]),
    ];
    for (const {rows} of layout.groups) {
      const beginnings = new Set(rows.map((row) => words(row)[0]));
      const different = new Set(rows.map((row) => words(row)[1]));
      if (figures.length > 1) expect(beginnings.size).toBeGreaterThanOrEqual(different.size);
    }
  });
});

test('sorted by value, no bar is longer than the one above it', () => {
  fc.assert(
    fc.property(sets, (figures) => {
      const bars = rowsOf(compareLayout(figures, {lang: 'en', sort: 'value'})).map(
        ({bar}) => bar?.value ?? 0,
      );
      expect(bars).toEqual(bars.toSorted((a, b) => b - a));
    }),
  );
});
