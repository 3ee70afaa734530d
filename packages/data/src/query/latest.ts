import {daysOf} from '../model/edtf.ts';
import type {Figure} from '../model/model.ts';
import type {SeriesQuery} from './series.ts';
import {byTime} from '../model/chronology.ts';

/** Which figure is asked for, and when one asks. */
export interface LatestQuery extends SeriesQuery {
  /** An EDTF date: only what was published by then, which is what was known then. Not a date: nothing. */
  readonly asOf?: string | undefined;
}

/** The last of these in time. A plan comes last only where there is nothing but plans: it says what is to be. */
export function latestOf(figures: readonly Figure[], asOf: string | undefined): Figure | undefined {
  const until = asOf === undefined ? '~' : (daysOf(asOf).end ?? '');
  const known = figures.filter(({reported}) => (daysOf(reported).end ?? reported) <= until);
  const there = known.filter(({stage}) => stage !== 'planned');
  return (there.length > 0 ? there : known).sort(byTime).at(-1);
}
