import type {Figure, Period} from './model.ts';
import {daysOf} from './edtf.ts';

const DAY = 86_400_000;

/** Days since 1970 by the calendar; UTC, so that no time zone plays a part. */
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;

const isMonthEnd = (day: string) => new Date((dayNumber(day) + 1) * DAY).getUTCDate() === 1;

const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/**
 * Over how long a flow runs, as a key that is equal for equal lengths: whole months where it begins and ends with
 * one (so that 2016 is as long as 2017), else days. What goes on still runs until it was reported.
 * `null` where only its end is known.
 */
export function lengthKey(figure: Figure, period: Period): string | null {
  const end = period.end ?? daysOf(figure.reported).end;
  const {start, type} = period;
  if (type === 'as-of' || type === 'by' || start === null || end === null) return null;
  return start.endsWith('-01') && isMonthEnd(end)
    ? `${monthNumber(end) - monthNumber(start) + 1} months`
    : `${dayNumber(end) - dayNumber(start) + 1} days`;
}
