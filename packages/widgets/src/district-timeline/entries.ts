import {dateText} from '@putuo/data/query';
import type {Fact} from '@putuo/data/query';
import {clusterOf, runsOf} from './order.ts';
import type {Dated} from './order.ts';
import {rowsFor} from './row.ts';
import type {TimelineRow, SharedByRows} from './row.ts';
import {timeline as wordsIn} from '../wording/generated/words.ts';

export type Entry = TimelineRow | Fold | Pause;

/** More rows of the same time, under a line that says how many. */
export interface Fold {
  readonly kind: 'fold';
  /** The id of its first fact. */
  readonly key: string;
  readonly text: string;
  readonly rows: readonly TimelineRow[];
  /** Where their time stands on the track. */
  readonly x: number;
}

/** A stretch of time that is drawn short. */
export interface Pause {
  readonly kind: 'pause';
  readonly text: string;
}

/** Facts without a date that were reported together. */
export interface UndatedGroup {
  readonly text: string;
  readonly rows: readonly TimelineRow[];
  /** Beyond a few, folded away. */
  readonly more: readonly TimelineRow[];
  readonly moreText: string;
}

/** So many facts of one time stand open. More are folded away, but never a single one. */
const KEPT = 3;
const UNDATED_KEPT = 4;

export function entriesFor(dated: readonly Dated[], shared: SharedByRows): readonly Entry[] {
  const gaps = [...(shared.scale?.gaps ?? [])];
  const entries: Entry[] = [];
  const pauseBefore = (day: number) => {
    for (let gap = gaps[0]; gap && gap.to <= day; gap = gaps[0]) {
      entries.push({kind: 'pause', text: wordsIn[shared.lang].gap(gap.years)});
      gaps.shift();
    }
  };
  for (const run of runsOf(dated, ({fact}) => clusterOf(fact))) {
    pauseBefore(run[0]?.at ?? -Infinity);
    const rows = rowsFor(
      run.map(({fact}) => fact),
      shared,
    );
    const [open, more] = parted(rows, KEPT);
    entries.push(...open, ...foldOf(more, shared));
  }
  // Behind the last gap there may be nothing but the outcome of a plan.
  pauseBefore(Infinity);
  return entries;
}

export function undatedFor(facts: readonly Fact[], shared: SharedByRows): readonly UndatedGroup[] {
  const words = wordsIn[shared.lang];
  return runsOf(facts, ({reported}) => reported).map((run) => {
    const [open, more] = parted(rowsFor(run, shared), UNDATED_KEPT);
    const reported = dateText(run[0]?.reported ?? '', shared.lang);
    return {
      text: words.undated(reported),
      rows: open,
      more,
      moreText: words.others(more.length),
    };
  });
}

function parted<T>(
  items: readonly T[],
  kept: number,
): readonly [open: readonly T[], more: readonly T[]] {
  const open = items.length > kept + 1 ? kept : items.length;
  return [items.slice(0, open), items.slice(open)];
}

function foldOf(rows: readonly TimelineRow[], {lang}: SharedByRows): readonly Fold[] {
  const [first] = rows;
  if (!first?.mark) return [];
  const cluster = clusterOf(first.fact);
  const isWithin = /^\d{4}(-\d\d)?$/.test(cluster);
  const when = isWithin ? dateText(cluster, lang) : first.when;
  const x = (first.mark.from + first.mark.to) / 2;
  return [
    {
      kind: 'fold',
      key: first.fact.id,
      text: wordsIn[lang].more(rows.length, when, isWithin),
      rows,
      x,
    },
  ];
}

/** All rows in order, also those that are folded away. */
export function rowsOf(entries: readonly Entry[]): readonly TimelineRow[] {
  return entries.flatMap((entry) =>
    entry.kind === 'row' ? [entry] : entry.kind === 'fold' ? entry.rows : [],
  );
}
