import type {Fact, FactType} from '@putuo/data/query';
import {daysFor} from '../time/days.ts';
import type {Day, Stretch} from '../time/days.ts';

export interface Dated {
  readonly fact: Fact;
  readonly days: Stretch;
  /** Where it stands among the others: where it begins, and what is due, when it is due. */
  readonly at: Day;
}

/** What happened is told before what is claimed of it and what it amounts to. */
const RANK: Readonly<Record<FactType, number>> = {milestone: 0, claim: 1, figure: 2};

/** Each fact once: those with a place in time in the order of time, the others in the order of their report. */
export function inOrder(facts: readonly Fact[]): {
  readonly dated: readonly Dated[];
  readonly undated: readonly Fact[];
} {
  const once = [...new Map(facts.map((fact) => [fact.id, fact])).values()];
  return {
    dated: once
      .flatMap((fact) => {
        const days = daysFor(fact);
        return days ? [{fact, days, at: fact.period?.type === 'by' ? days.to - 1 : days.from}] : [];
      })
      .sort(byTime),
    undated: once.filter((fact) => !daysFor(fact)).sort(byReport),
  };
}

function byTime(a: Dated, b: Dated): number {
  return (
    a.at - b.at ||
    a.days.to - b.days.to ||
    RANK[a.fact.type] - RANK[b.fact.type] ||
    byId(a.fact, b.fact)
  );
}

function byReport(a: Fact, b: Fact): number {
  return compareText(a.reported, b.reported) || RANK[a.type] - RANK[b.type] || byId(a, b);
}

const byId = (a: Fact, b: Fact) => compareText(a.id, b.id);

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Neighbours with the same `keyOf`, together. */
export function runsOf<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[][] {
  const runs: T[][] = [];
  let last: string | null = null;
  for (const item of items) {
    const key = keyOf(item);
    if (key === last) runs.at(-1)?.push(item);
    else runs.push([item]);
    last = key;
  }
  return runs;
}

/** What facts of one time share: the month or year that they lie in, else the period as it is given. */
export function clusterOf({period, reported}: Fact): string {
  if (!period) return `reported ${reported}`;
  const {start, end, type, edtf, precision} = period;
  const shared = start?.slice(0, precision === 'year' ? 4 : 7);
  const isWithin = shared && end?.startsWith(shared) && precision !== 'decade' && type !== 'by';
  return isWithin ? shared : `${type} ${edtf}`;
}
