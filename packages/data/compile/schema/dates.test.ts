import fc from 'fast-check';
import {expect, test} from 'vitest';
import {EDTF} from '../../src/schema/dates.ts';
import {daysOf} from '../../src/model/edtf.ts';
import {NotADate, parseEdtf} from './period.ts';

function isDate(text: string): boolean {
  try {
    return parseEdtf(text) !== null;
  } catch (error) {
    if (error instanceof NotADate) return false;
    throw error;
  }
}

function runsBackwards(text: string): boolean {
  const {start, end} = daysOf(text);
  return start !== null && end !== null && start > end;
}

test('facts.json takes the dates that seeds take', () => {
  const two = (most: number) =>
    fc.integer({min: 0, max: most}).map((n) => String(n).padStart(2, '0'));
  const year = fc.oneof(
    fc.constantFrom('2023', '2024', '1900', '2000', '193X', '19XX', '0000', '9999', '20233'),
    fc.integer({min: 1000, max: 2999}).map(String),
  );
  const date = fc
    .tuple(year, fc.array(two(32), {maxLength: 3}), fc.constantFrom('', '', '', '~', '?', '%', '!'))
    .map(([start, rest, mark]) => [start, ...rest].join('-') + mark);
  const end = fc.oneof({weight: 5, arbitrary: date}, fc.constantFrom('..', ''));
  const text = fc.array(end, {minLength: 1, maxLength: 3}).map((ends) => ends.join('/'));
  fc.assert(
    fc.property(text, (edtf) => {
      const isTaken = EDTF.test(edtf) && !runsBackwards(edtf);
      // Seeds ask more of intervals: 193X/1930 overlaps itself.
      if (isDate(edtf) || !edtf.includes('/')) expect(isTaken).toBe(isDate(edtf));
    }),
    {numRuns: 5000},
  );
});
