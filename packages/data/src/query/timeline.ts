import {daysOf} from '../model/edtf.ts';
import {matcherOf, type FactFilter} from './filter.ts';
import type {Fact} from '../model/model.ts';
import {byStart, byTime, overlaps} from '../model/chronology.ts';

/** Which facts stand on a timeline: a filter, and from when to when. */
export interface TimelineQuery extends FactFilter {
  /** EDTF dates: facts whose period ends before, or begins after, are left out. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Facts in the order of time. */
export interface Timeline {
  /** By the day on which they begin. */
  readonly dated: readonly Fact[];
  /** Without a period, in order of report. `from` and `to` leave them all in: no one knows when they were. */
  readonly undated: readonly Fact[];
}

export function timelineOf(facts: readonly Fact[], query: TimelineQuery = {}): Timeline {
  const {from, to, ...filter} = query;
  const start = from === undefined ? null : daysOf(from).start;
  const end = to === undefined ? null : daysOf(to).end;
  const chosen = facts.filter(matcherOf(filter));
  return {
    dated: chosen.filter((fact) => overlaps(fact, start, end)).sort(byStart),
    undated: chosen.filter(({period}) => period === null).sort(byTime),
  };
}
