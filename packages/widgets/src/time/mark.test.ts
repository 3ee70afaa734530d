import {expect, test} from 'vitest';
import type {Stage} from '@putuo/data/query';
import {milestone, period} from '../../test/district-timeline/sample.ts';
import {fillFor, markFor} from './mark.ts';
import type {Mark} from './mark.ts';
import {timeScale} from './scale.ts';

const scale = timeScale([{from: 0, to: 365 * 50}]);

function markOf(...given: Parameters<typeof period>): Mark {
  const mark = scale && markFor(milestone('one', 'One', '一', {period: period(...given)}), scale);
  if (!mark) throw new Error('a dated fact has a mark');
  return mark;
}

test('a day is a dot', () => {
  expect(markOf('2019-12-05')).toMatchObject({shape: 'dot', start: 'flat', end: 'flat'});
});

test('a month is a short bar, a year one that says only from when to when', () => {
  const month = markOf('2018-10');
  const year = markOf('2018');
  expect(month).toMatchObject({shape: 'bar', start: 'flat', end: 'flat'});
  expect(year).toMatchObject({shape: 'bar', start: 'bracket', end: 'bracket'});
  expect(year.to - year.from).toBeGreaterThan(11 * (month.to - month.from));
});

test('a decade is ten years long', () => {
  const decade = markOf('198X');
  const year = markOf('1980');
  expect(decade).toMatchObject({start: 'bracket', end: 'bracket', from: year.from});
  expect((decade.to - decade.from) / (year.to - year.from)).toBeCloseTo(10, 1);
});

test('an amount over a year fills it from end to end', () => {
  expect(markOf('2018', 'span')).toMatchObject({start: 'flat', end: 'flat'});
});

test('"since" has no end and "by" no beginning', () => {
  expect(markOf('2010/..', 'since')).toMatchObject({end: 'open'});
  expect(markOf('2015', 'by')).toMatchObject({start: 'open', end: 'bracket'});
  expect(markOf('../2015-03', 'by')).toMatchObject({start: 'open'});
});

test('"since" is drawn as far as it was seen to hold', () => {
  const {to} = markOf('2010/..', 'since');
  expect(to).toBeCloseTo(markOf('2019-12-06').to, 1);
});

test('a date that is approximate has soft ends, whatever its precision', () => {
  for (const date of ['2019~', '2019-06~', '2019-06-01~', '2019?', '2019%']) {
    expect(markOf(date), date).toMatchObject({start: 'soft', end: 'soft'});
  }
  expect(markOf('2018~/2019', 'span')).toMatchObject({start: 'soft', end: 'flat'});
});

test('a stage that only a newer dataset knows is drawn as a plan', () => {
  expect(fillFor('abandoned' as Stage)).toBe('hollow');
});
