import {expect, test} from 'vitest';
import {dayOf} from './days.ts';
import {timeScale} from './scale.ts';
import {ticksFor} from './ticks.ts';

const stretch = (from: string, to = from) => ({from: dayOf(from), to: dayOf(to) + 1});

function years(...dates: readonly string[]) {
  const scale = timeScale(dates.map((date) => stretch(date)));
  if (!scale) throw new Error('these dates have a scale');
  return scale;
}

const textsOf = (scale: ReturnType<typeof years>, room?: 'any') =>
  ticksFor(scale, 'en')
    .filter((tick) => !room || tick.room === room)
    .map((tick) => tick.text);

test('a scale begins with the year of the first date and ends with the year of the last', () => {
  const scale = years('2019-04-02', '2023-09-26');
  expect(scale.x(dayOf('2019-01-01'))).toBe(4);
  expect(scale.x(dayOf('2024-01-01'))).toBe(96);
});

test('equal times are equally long', () => {
  const {x} = years('2017-03-01', '2023-09-26');
  const year = (from: string, to: string) => x(dayOf(to)) - x(dayOf(from));
  expect(year('2017-01-01', '2018-01-01')).toBeCloseTo(year('2021-01-01', '2022-01-01'), 10);
});

test('without dates there is no scale', () => {
  expect(timeScale([])).toBeNull();
});

test('seventy empty years are drawn short and counted', () => {
  const scale = timeScale([
    stretch('1930', '1939-12-31'),
    ...['2010', '2014', '2018', '2022-11-25'].map((date) => stretch(date)),
  ]);
  expect(scale?.gaps).toEqual([
    expect.objectContaining({from: dayOf('1940'), to: dayOf('2010'), years: 70}),
  ]);
});

test('an empty stretch that leaves most of the track to the rest is drawn to scale', () => {
  expect(years('2010-01-01', '2016-12-31', '2019-04-02', '2023-09-26').gaps).toEqual([]);
});

test('four empty years are drawn to scale, however little there is beside them', () => {
  expect(years('2018-12-31', '2023-01-01').gaps).toEqual([]);
});

test('two long gaps are both drawn short', () => {
  const scale = years('1900-05-01', '1950-05-01', '2019-05-01');
  expect(scale.gaps.map((gap) => gap.years)).toEqual([49, 68]);
});

test('a year is as long before a gap as behind it, and each gap stands between its own days', () => {
  const {x, gaps} = years('1900-05-01', '1950-05-01', '2019-05-01', '2021-05-01');
  const year = (first: number) => x(dayOf(`${first + 1}`)) - x(dayOf(`${first}`));
  expect(year(1900)).toBeCloseTo(year(1950), 2);
  expect(year(1950)).toBeCloseTo(year(2021), 2);
  expect(gaps).toHaveLength(2);
  for (const {from, to, start, end} of gaps) {
    expect([x(from), x(to)]).toEqual([start, end]);
    expect(end - start).toBeCloseTo(8, 10);
  }
});

test('time runs forward through a gap', () => {
  const {x} = years('1930-01-01', '2019-01-01', '2023-01-01');
  const places = ['1930', '1950', '1980', '2019', '2023'].map((year) => x(dayOf(year)));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(new Set(places).size).toBe(5);
});

test('the years named on a narrow track stand among those on a wide one', () => {
  const scale = years('2010-01-01', '2014-01-01', '2018-01-01', '2023-11-25');
  expect(textsOf(scale, 'any')).toEqual(['2010', '2015', '2020']);
  expect(textsOf(scale)).toEqual(['2010', '2015', '2020']);
});

test('a short time has its single years named where there is room', () => {
  const scale = years('2019-04-02', '2023-09-26');
  expect(textsOf(scale, 'any')).toEqual(['2020', '2022']);
  expect(textsOf(scale)).toEqual(['2019', '2020', '2021', '2022', '2023']);
});

test('what stands before a gap and what stands behind it both have a date', () => {
  const scale = timeScale([stretch('1930', '1939-12-31'), stretch('2018-10'), stretch('2023')]);
  expect(scale && textsOf(scale, 'any')).toEqual(['1930', '1935', '2020']);
});

test('dates within two years are named by month, in both languages', () => {
  const scale = years('2019-04-02', '2019-12-05');
  expect(textsOf(scale)).toEqual(['Apr 2019', 'Jul 2019', 'Oct 2019']);
  expect(ticksFor(scale, 'zh-Hans').map((tick) => tick.text)).toEqual([
    '2019年4月',
    '2019年7月',
    '2019年10月',
  ]);
});

test('a single month names itself', () => {
  expect(textsOf(years('2022-11-25'))).toEqual(['Nov 2022']);
});
