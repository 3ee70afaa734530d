import {daysOf} from './edtf.ts';
import type {Fact} from './model.ts';

/** Does the period of a fact touch the days from `start` to `end`? An open end reaches for ever. */
export function overlaps(fact: Fact, start: string | null, end: string | null): boolean {
  const {period} = fact;
  if (!period) return false;
  return (
    (end === null || period.start === null || period.start <= end) &&
    (start === null || period.end === null || period.end >= start)
  );
}

/** The day at which a fact stands in time: the last of its period, the first of one without end, else its report. */
export function dayOf(fact: Fact): string {
  return fact.period?.end ?? fact.period?.start ?? lastDayOfReport(fact);
}

const reportDays = /* @__PURE__ */ new WeakMap<Fact, string>();

/** Kept: to sort facts asks for it many times. */
function lastDayOfReport(fact: Fact): string {
  const day = reportDays.get(fact) ?? daysOf(fact.reported).end ?? fact.reported;
  reportDays.set(fact, day);
  return day;
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** In time, then in order of report, then by id: the same order for the same facts, always. */
export function byTime(a: Fact, b: Fact): number {
  return order(dayOf(a), dayOf(b)) || order(a.reported, b.reported) || order(a.id, b.id);
}

/** By the day on which a period begins, the longer one first. */
export function byStart(a: Fact, b: Fact): number {
  return (
    order(a.period?.start ?? a.period?.end ?? '', b.period?.start ?? b.period?.end ?? '') ||
    order(b.period?.end ?? '~', a.period?.end ?? '~') ||
    order(a.id, b.id)
  );
}
