import {shippedDataset} from '@putuo/data';
import {describe, format, stageText} from '@putuo/data/query';
import type {Fact, NonEmpty, Period, Stage} from '@putuo/data/query';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {looksOf} from '../../test/looks.ts';
import {shapesOf} from '../time/mark-tree.ts';
import {onScreen} from '../time/plane.ts';
import {rowsOf} from './entries.ts';
import {timelineLayout} from './layout.ts';
import type {TimelineLayout} from './layout.ts';
import {rowTree} from './row-tree.ts';
import type {TimelineRow} from './row.ts';
import {homes, milestone, period} from '../../test/district-timeline/sample.ts';
import {timelineHtml} from './static.ts';

const shipped = shippedDataset().all;

const years = fc.integer({min: 1840, max: 2060}).map(String);
const months = fc
  .tuple(years, fc.integer({min: 1, max: 12}))
  .map(([year, month]) => `${year}-${two(month)}`);
const days = fc
  .tuple(months, fc.integer({min: 1, max: 28}))
  .map(([month, day]) => `${month}-${two(day)}`);
const decades = years.map((year) => `${year.slice(0, 3)}X`);
const dates = fc.oneof(years, months, days, decades);
const marked = fc.tuple(dates, fc.constantFrom('', '', '~', '?')).map((parts) => parts.join(''));

const periods = fc.oneof<fc.Arbitrary<Period | null>[]>(
  marked.map((date) => period(date)),
  marked.map((date) => period(date, 'as-of')),
  fc.tuple(dates, dates).map(([a, b]) => period([a, b].sort().join('/'), 'span')),
  dates.map((date) => period(`${date}/..`, 'since')),
  dates.map((date) => period(`../${date}`, 'by')),
  dates.map((date) => period(date, 'by')),
  fc.constant(null),
);
const stages = fc.constantFrom<Stage>('achieved', 'under-way', 'planned');
const hedges = fc.constantFrom('none', 'about', 'over', 'at-least', 'nearly', 'under', 'up-to');

const invented: fc.Arbitrary<Fact> = fc
  .record({
    period: periods,
    stage: stages,
    hedge: hedges,
    value: fc.nat(),
    reported: fc.oneof(months, days),
  })
  .map(({hedge, value, ...more}) => {
    const figure = homes('made-up', value, more);
    return value % 2 === 0
      ? {...figure, quantity: {...figure.quantity, hedge}}
      : milestone('made-up', 'Made up', '虚构', more);
  });

/** Up to forty facts, shipped ones and others, some of them plans that one of the others came of. */
const sets: fc.Arbitrary<NonEmpty<Fact>> = fc
  .array(fc.oneof(invented, fc.constantFrom(...shipped)), {minLength: 1, maxLength: 40})
  .chain((facts) =>
    fc.array(fc.nat(facts.length - 1), {maxLength: 5}).map((links) => linked(facts, links)),
  );

function linked(facts: readonly Fact[], links: readonly number[]): NonEmpty<Fact> {
  const named = facts.map((fact, index) => ({...fact, id: `made-up.fact-${index}`}));
  const [first, ...others] = named.map((fact, index): Fact => {
    const later = named[links[index] ?? -1];
    return later && later !== fact ? {...fact, outcome: later} : fact;
  });
  if (!first) throw new Error('a set has at least one fact');
  return [first, ...others];
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const allRows = ({entries, undated}: TimelineLayout): readonly TimelineRow[] => [
  ...rowsOf(entries),
  ...undated.flatMap(({rows, more}) => [...rows, ...more]),
];

/** Holds for both languages, all shipped facts at once, and whatever sets chance makes. */
function always(holds: (layout: TimelineLayout, facts: NonEmpty<Fact>) => void): void {
  const [first, ...others] = shipped;
  if (!first) throw new Error('the data has facts');
  for (const lang of ['en', 'zh-Hans'] as const) {
    holds(timelineLayout([first, ...others], {lang}), [first, ...others]);
    fc.assert(
      fc.property(sets, (facts) => {
        holds(timelineLayout(facts, {lang}), facts);
      }),
    );
  }
}

test('every fact is shown exactly once', () => {
  always((layout, facts) => {
    const shown = allRows(layout).map(({fact}) => fact.id);
    expect(shown.toSorted()).toEqual(facts.map(({id}) => id).toSorted());
  });
});

test('a plan is never drawn as achieved, and its words say that it is one', () => {
  always((layout) => {
    for (const {fact, mark, stage} of allRows(layout)) {
      if (fact.stage === 'achieved') continue;
      expect(stage).toBe(stageText(fact.stage, layout.lang));
      expect(mark?.fill).not.toBe('solid');
      if (mark === null || fact.stage !== 'planned') continue;
      expect(looksOf(shapesOf(mark, onScreen()))).not.toContain('ink');
    }
  });
});

test('what a plan came to is drawn as what it is', () => {
  always((layout) => {
    for (const {fact, later, outcome} of allRows(layout)) {
      if (fact.stage === 'achieved' || !fact.outcome) continue;
      expect(outcome).not.toBeNull();
      if (later) expect(later.fill === 'solid').toBe(fact.outcome.stage === 'achieved');
    }
  });
});

test('a hedge is never dropped: amounts are said as the data says them', () => {
  always((layout) => {
    const {lang} = layout;
    for (const row of allRows(layout)) {
      const {fact, amount} = row;
      if (fact.type === 'figure') expect(amount).toBe(format(fact, {lang}));
      const {attributes} = rowTree(row, layout, {tabIndex: -1, isHidden: false});
      expect(attributes['aria-label'], 'what is read out').toBe(describe(fact, {lang}));
    }
  });
});

test('nothing stands outside the track, and no mark ends before it begins', () => {
  always((layout) => {
    const marks = allRows(layout).flatMap(({mark, later}) =>
      [mark, later].filter((each) => each !== null),
    );
    for (const {from, to} of marks) {
      expect(from).toBeGreaterThanOrEqual(4);
      expect(to).toBeLessThanOrEqual(96.001);
      expect(to).toBeGreaterThanOrEqual(from);
    }
  });
});

test('rows follow each other in time', () => {
  always((layout) => {
    const due = rowsOf(layout.entries).map(({fact, mark}) =>
      fact.period?.type === 'by' ? mark?.to : mark?.from,
    );
    for (const [index, at] of due.entries()) {
      // Days inside a short gap are close to each other, but in order.
      if (index > 0) expect(at).toBeGreaterThanOrEqual((due[index - 1] ?? 0) - 0.2);
    }
  });
});

test('dates of the scale keep their distance on every track', () => {
  always(({ticks, gaps}) => {
    const apart = (given: typeof ticks, least: number) => {
      for (const [index, {x}] of given.entries()) {
        const before = given[index - 1];
        if (before) expect(x - before.x).toBeGreaterThanOrEqual(least);
        expect(100 - x).toBeGreaterThanOrEqual(least);
      }
    };
    apart(ticks, 11);
    apart(
      ticks.filter(({room}) => room === 'any'),
      22,
    );
    for (const {x} of ticks) {
      for (const gap of gaps) expect(x <= gap.start - 11 || x >= gap.end).toBe(true);
    }
  });
});

test('a fold holds at least two facts, and they are of one time', () => {
  always(({entries}) => {
    for (const entry of entries) {
      if (entry.kind === 'fold') expect(entry.rows.length).toBeGreaterThan(1);
    }
  });
});

test('the static text holds every amount, stage and date', () => {
  fc.assert(
    fc.property(sets, fc.constantFrom('en', 'zh-Hans'), (facts, lang) => {
      const page = new DOMParser().parseFromString(timelineHtml(facts, {lang}), 'text/html');
      // A sign is kept with its number.
      const text = page.body.textContent.replaceAll('\u00a0', ' ');
      for (const fact of facts) {
        if (fact.type === 'figure') expect(text).toContain(format(fact, {lang}));
      }
    }),
    {numRuns: 30},
  );
});
