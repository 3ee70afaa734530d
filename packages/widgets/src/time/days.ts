import type {Fact, Period} from '@putuo/data/query';

/** A whole number of days since 1970-01-01. A date without a clock has no time zone to get wrong. */
export type Day = number;

/** Time from one day up to, but not including, another. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

const DAY = 86_400_000;

/** `dayOf('1970-01-02')` is 1. Takes `YYYY`, `YYYY-MM` and `YYYY-MM-DD`, a decade as its first year. */
export function dayOf(date: string): Day {
  const [year = 1970, month = 1, day = 1] = date.replaceAll('X', '0').split('-').map(Number);
  return dayAt(year, month, day);
}

/** Months count from 1 and may run on beyond 12, into the next year. */
export function dayAt(year: number, month = 1, day = 1): Day {
  return Date.UTC(year, month - 1, day) / DAY;
}

/** Midnight in UTC. */
export function dateOf(day: Day): Date {
  return new Date(day * DAY);
}

export function dayAtDate(date: Date): Day {
  return date.getTime() / DAY;
}

export function yearOf(day: Day): number {
  return dateOf(day).getUTCFullYear();
}

/** 1 for January. */
export function monthOf(day: Day): number {
  return dateOf(day).getUTCMonth() + 1;
}

/**
 * The days that a period names; `null` where it names none. Of an open period these are the days of its one end:
 * how far it reaches beyond, nobody said.
 */
export function stretchOf({start, end}: Period): Stretch | null {
  const first = start ?? end;
  const last = end ?? start;
  return first && last ? {from: dayOf(first), to: dayOf(last) + 1} : null;
}

/** The days of a date like `2019-04` or `2019-04-02`: those of its year, month or day. */
export function daysOf(date: string): Stretch {
  const from = dayOf(date);
  const [year, month] = [yearOf(from), monthOf(from)];
  const to = [dayAt(year + 1), dayAt(year, month + 1), from + 1][date.split('-').length - 1];
  return {from, to: to ?? from + 1};
}

/** What a plan came to: the later fact that it happened. */
export function outcomeOf(fact: Fact): Fact | null {
  return fact.stage === 'achieved' ? null : (fact.outcome ?? null);
}

/**
 * Where a fact stands in time; `null` for one without a date. A plan without a date, of which it is known when it
 * happened, stands where it was reported: there its line to the outcome begins.
 */
export function daysFor(fact: Fact): Stretch | null {
  if (fact.period) return stretchOf(fact.period);
  const outcome = outcomeOf(fact)?.period;
  return outcome && stretchOf(outcome) ? daysOf(fact.reported) : null;
}
