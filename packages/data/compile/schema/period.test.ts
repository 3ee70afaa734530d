import {expect, test} from 'vitest';
import {parsePeriod} from './period.ts';

const stated = {by: 'stated'} as const;
type Type = Parameters<typeof parsePeriod>[1];
const days = (edtf: string, type: Type) => {
  const {start, end, precision} = parsePeriod(edtf, type, stated);
  return [start, end, precision];
};

test('a date knows its first and last day', () => {
  expect(days('2019-12-05', 'instant')).toEqual(['2019-12-05', '2019-12-05', 'day']);
  expect(days('2020-02', 'instant')).toEqual(['2020-02-01', '2020-02-29', 'month']);
  expect(days('2019', 'instant')).toEqual(['2019-01-01', '2019-12-31', 'year']);
  expect(days('193X', 'instant')).toEqual(['1930-01-01', '1939-12-31', 'decade']);
  expect(days('2019-06~', 'instant')).toEqual(['2019-06-01', '2019-06-30', 'month']);
});

test('an interval may be open', () => {
  expect(days('2023-01/2023-08', 'span')).toEqual(['2023-01-01', '2023-08-31', 'month']);
  expect(days('195X/199X', 'span')).toEqual(['1950-01-01', '1999-12-31', 'decade']);
  expect(days('2021/..', 'since')).toEqual(['2021-01-01', null, 'year']);
  expect(days('../2021', 'by')).toEqual([null, '2021-12-31', 'year']);
});

test('ends of unlike precision are as precise as the coarser', () => {
  expect(days('2019/2020-06', 'span')).toEqual(['2019-01-01', '2020-06-30', 'year']);
});

const expected =
  'expected EDTF like 2019-12-05, 2018-10, 193X, 2023-01/2023-08, 2021/.. or 2019-06~';

test.each([
  ['2019.12.05', `"2019.12.05" is no date; ${expected}`],
  ['2023-21', `"2023-21" is a season; ${expected}`],
  ['19XX', `"19XX" is no date; ${expected}`],
  ['2019-02-30', '"2019-02-30" is no date of the calendar'],
  ['1900-02-29', '"1900-02-29" is no date of the calendar (no such day)'],
  ['2023/2022', '"2023/2022" is no date of the calendar'],
  ['../..', '"../.." is open at both ends'],
  ['2019/2020/2021', '"2019/2020/2021" is no date'],
  ['', `"" is no date; ${expected}`],
])('%s is refused', (edtf, message) => {
  expect(() => parsePeriod(edtf, 'span', stated)).toThrow(message);
});

test('a type takes the dates that can be it', () => {
  const refused = (edtf: string, type: Type) => () => parsePeriod(edtf, type, stated);
  expect(refused('2019/2020', 'instant')).toThrow('an interval is a span');
  expect(refused('2019/2020', 'as-of')).toThrow('an interval is a span');
  expect(refused('2019/..', 'span')).toThrow('a span has both ends');
  expect(refused('2019-12-05', 'span')).toThrow('a day is an instant');
  expect(refused('2019', 'since')).toThrow('type since is written "2021/.."');
  expect(refused('2019/2020', 'since')).toThrow('type since is written "2021/.."');
  expect(refused('2019/2020', 'by')).toThrow('type by is written "2021"');
});
