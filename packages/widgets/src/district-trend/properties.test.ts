import {format, stageText} from '@putuo/data';
import type {Figure, Period, Series, Stage} from '@putuo/data';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {homes, period} from '../../test/district-timeline/sample.ts';
import {shapesOf} from '../time/mark-tree.ts';
import {onScreen} from '../time/plane.ts';
import {textOf} from '../tree/text.ts';
import {broken, seriesOf, shippedSeries} from '../../test/district-trend/cases.ts';
import {trendLayout} from './layout.ts';
import type {TrendLayout} from './layout.ts';
import {leewayOf} from './leeway.ts';
import {plotFor} from './plot.ts';
import {trendHtml} from './static.ts';

const shipped = shippedSeries().map(([, series]) => series);

const years = fc.integer({min: 1950, max: 2040}).map(String);
const days = years.map((year) => `${year}-06-30`);
const periods = fc.oneof<fc.Arbitrary<Period | null>[]>(
  years.map((year) => period(year, 'span')),
  days.map((day) => period(day, 'as-of')),
  years.map((year) => period(`${year}/..`, 'since')),
  years.map((year) => period(year, 'by')),
  fc.constant(null),
);
const stages = fc.constantFrom<Stage>('achieved', 'achieved', 'under-way', 'planned');
const hedges = fc.constantFrom('none', 'about', 'over', 'at-least', 'nearly', 'under', 'up-to');
const scopes = fc.constantFrom('', '', 'homes and shops');

const invented: fc.Arbitrary<Series> = fc
  .array(
    fc.record({
      period: periods,
      stage: stages,
      hedge: hedges,
      scope: scopes,
      value: fc.integer({min: -5000, max: 5000}),
      reported: days,
    }),
    {minLength: 1, maxLength: 12},
  )
  .map((records) =>
    seriesOf(
      records.map(({hedge, scope, value, ...more}, index): Figure => {
        const figure = homes(`made-up-${index}`, value, more);
        return {
          ...figure,
          quantity: {...figure.quantity, hedge},
          ...(scope !== '' && {scope: {en: scope, 'zh-Hans': scope}}),
        };
      }),
    ),
  );

/** Holds for both languages, every series of the data, and whatever series chance makes. */
function always(holds: (layout: TrendLayout, series: Series) => void): void {
  for (const lang of ['en', 'zh-Hans'] as const) {
    const check = (series: Series) => {
      const layout = trendLayout(series, {lang});
      if (!layout) throw new Error('a series with figures has a layout');
      holds(layout, series);
    };
    shipped.forEach(check);
    fc.assert(fc.property(invented, check));
  }
}

test('every figure of a series is told and plotted exactly once', () => {
  always(({rows, plot}, {points}) => {
    const ids = points.map(({id}) => id).toSorted();
    expect(rows.map(({figure}) => figure.id).toSorted()).toEqual(ids);
    expect(plot?.points.map(({figure}) => figure.id).toSorted()).toEqual(ids);
  });
});

test('a plan is never drawn as achieved, and its words say that it is one', () => {
  always(({rows, plot, lang}) => {
    for (const {figure, stage} of rows) {
      if (figure.stage !== 'achieved') expect(stage).toBe(stageText(figure.stage, lang));
    }
    for (const {figure, mark} of plot?.points ?? []) {
      if (figure.stage !== 'achieved') expect(mark.fill).not.toBe('solid');
      if (figure.stage !== 'planned') continue;
      expect(textOf(shapesOf(mark, onScreen()))).not.toMatch(/class="[^"]*\bink\b/);
    }
  });
});

test('a hedge is never dropped: neither from the words nor from the mark', () => {
  always(({rows, plot, lang}) => {
    for (const {figure, value} of rows) expect(value).toBe(format(figure, {lang}));
    for (const {figure, leeway} of plot?.points ?? []) {
      expect(leeway === 'none').toBe(figure.quantity.hedge === 'none');
    }
  });
});

test('no line runs across a break, and every place without a line says why', () => {
  always(({rows, plot}, {breaks}) => {
    const parted = new Set(breaks.map(({after}) => after.id));
    for (const [index, point] of plot?.points.entries() ?? []) {
      const before = rows[index - 1];
      if (!before) continue;
      if (parted.has(before.figure.id)) expect(point.isJoined).toBe(false);
      expect(before.parted === null).toBe(point.isJoined);
      if (point.isJoined)
        expect(plot?.points[index - 1]?.mark.to).toBeLessThanOrEqual(point.mark.from);
    }
    expect(rows.at(-1)?.parted).toBeNull();
  });
});

test('a series that never breaks and overlaps nowhere is one line; one that is broken everywhere has none', () => {
  const {line, plannedLine, points} = trendLayout(broken(), {lang: 'en'})?.plot ?? {};
  expect(line?.match(/M/g)).toHaveLength(1);
  expect(plannedLine).toBe('');
  expect(points?.map(({isJoined}) => isJoined)).toEqual([false, false, true]);
});

test('a line begins anew where a neighbour is not joined, and a dashed one where a plan is', () => {
  always(({plot}) => {
    const points = plot?.points ?? [];
    const isHollow = (index: number) => points[index]?.mark.fill === 'hollow';
    const kinds = points.map(({isJoined}, index) => {
      if (!isJoined) return null;
      return isHollow(index) || isHollow(index - 1) ? 'plannedLine' : 'line';
    });
    for (const name of ['line', 'plannedLine'] as const) {
      const runs = kinds.filter((kind, index) => kind === name && kinds[index - 1] !== name);
      expect(plot?.[name].match(/M/g) ?? []).toHaveLength(runs.length);
    }
  });
});

test('nothing stands outside the plot, and heights are in proportion to amounts from zero', () => {
  always(({plot}) => {
    if (!plot) return;
    const {zero, points} = plot;
    for (const place of [zero.x, zero.y]) {
      expect(place, 'zero is always on the plot').toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThanOrEqual(100);
    }
    const [highest] = points.toSorted((a, b) => Math.abs(b.y - zero.y) - Math.abs(a.y - zero.y));
    const unit = highest && (zero.y - highest.y) / (highest.figure.quantity.value || 1);
    for (const {mark, x, y, figure} of points) {
      expect(Math.min(mark.from, x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(mark.to, x, y)).toBeLessThanOrEqual(100);
      if (figure.quantity.unit.id === highest?.figure.quantity.unit.id) {
        expect(zero.y - y).toBeCloseTo((unit ?? 0) * figure.quantity.value, 5);
      }
    }
  });
});

test('figures stand from left to right in the order of their rows', () => {
  always(({plot, rows}) => {
    const middles = plot?.points.map(({mark}) => mark.from + mark.to) ?? [];
    expect(middles).toEqual(middles.toSorted((a, b) => a - b));
    expect(plot?.points.map(({figure}) => figure)).toEqual(rows.map(({figure}) => figure));
  });
});

test('words that leave a fall open leave it open downwards', () => {
  const fall = homes('fall', -34);
  const hedged = (hedge: 'over' | 'nearly' | 'about') =>
    leewayOf({...fall, quantity: {...fall.quantity, hedge}});
  expect([hedged('over'), hedged('nearly'), hedged('about')]).toEqual(['down', 'up', 'around']);
});

test('the static text holds every value and every reason', () => {
  always(({rows, lang}, series) => {
    const page = new DOMParser().parseFromString(trendHtml(series, {lang}), 'text/html');
    for (const {value, parted} of rows) {
      expect(page.body.textContent).toContain(value);
      expect(page.body.textContent).toContain(parted ?? '');
    }
  });
});

test('square kilometres and square metres share a scale; metres and homes have none', () => {
  const unit = (id: string, base?: {unit: string; factor: number}) => ({
    id,
    words: {en: {one: id, other: id}, 'zh-Hans': {other: id}},
    counter: null,
    ...(base && {base}),
  });
  const in1 = homes('in-2018', 2_000_000, {period: period('2018', 'as-of')});
  const in2 = homes('in-2020', 4, {period: period('2020', 'as-of')});
  const plotOf = (first: ReturnType<typeof unit>, second: ReturnType<typeof unit>) =>
    plotFor({
      points: [
        {...in1, quantity: {...in1.quantity, unit: first}},
        {...in2, quantity: {...in2.quantity, unit: second}},
      ],
      breaks: [],
    });
  const m2 = unit('m2');
  const km2 = unit('km2', {unit: 'm2', factor: 1_000_000});
  const [small, large] = plotOf(m2, km2)?.points ?? [];
  expect(100 - (small?.y ?? 0)).toBeCloseTo((100 - (large?.y ?? 0)) / 2, 5);
  expect(plotOf(m2, unit('home'))).toBeNull();
});
