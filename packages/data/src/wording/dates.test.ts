import {describe, expect, it} from 'vitest';
import {dateText, periodText} from './dates.ts';
import {daysOf} from '../model/edtf.ts';
import {period} from '../../test/fixtures/facts.ts';

describe('dateText says a date as a reader would', () => {
  it.each([
    ['2023-09-27', '27 September 2023', '2023年9月27日'],
    ['2018-10', 'October 2018', '2018年10月'],
    ['2023', '2023', '2023年'],
    ['193X', '1930s', '20世纪30年代'],
    ['18XX', '1800s', '19世纪'],
    ['2019~', 'around 2019', '约2019年'],
    ['2019-06?', 'possibly June 2019', '可能为2019年6月'],
    ['2019%', 'around 2019', '约2019年'],
    ['2023-01/2023-08', 'January–August 2023', '2023年1月至8月'],
    ['2016/2017', '2016–2017', '2016年至2017年'],
    ['195X/199X', '1950s–1990s', '20世纪50年代至90年代'],
    ['200X', '2000s', '2000年代'],
    ['199X/201X', '1990s–2010s', '20世纪90年代至21世纪10年代'],
    ['2022-11/2023-02', 'November 2022 – February 2023', '2022年11月至2023年2月'],
    ['2019-05-01/2019-05-05', '1–5 May 2019', '2019年5月1日至5日'],
    ['2019-04-28/2019-05-05', '28 April – 5 May 2019', '2019年4月28日至5月5日'],
    ['2019-12-28/2020-01-05', '28 December 2019 – 5 January 2020', '2019年12月28日至2020年1月5日'],
    ['2020-08~/2023-08~', 'around August 2020 – August 2023', '约2020年8月至2023年8月'],
    ['2019~/2023', 'around 2019 – 2023', '约2019年至2023年'],
    ['2019/2023-08', '2019–August 2023', '2019年至2023年8月'],
    ['2021/..', 'from 2021', '自2021年起'],
    ['../2021', 'until 2021', '截至2021年'],
  ])('%s', (edtf, en, zh) => {
    expect([dateText(edtf, 'en'), dateText(edtf, 'zh')]).toEqual([en, zh]);
  });

  it.each(['', 'spring', '2023-13', '2023-02-32', '2021/2022/2023', '2023-9', '..', '../..'])(
    'gives back "%s", which it cannot read',
    (text) => {
      expect(dateText(text, 'en')).toBe(text);
    },
  );
});

describe('periodText says how a period holds', () => {
  it.each([
    [period('2019-12-05', 'instant'), '5 December 2019', '2019年12月5日'],
    [period('2023-01/2023-08', 'span'), 'January–August 2023', '2023年1月至8月'],
    [period('2023-08-31', 'as-of'), 'as of 31 August 2023', '截至2023年8月31日'],
    [period('2010/..', 'since'), 'since 2010', '2010年以来'],
    [period('../2021', 'by'), 'by 2021', '2021年底前'],
    [period('2021', 'by'), 'by 2021', '2021年底前'],
    [period('2021-06', 'by'), 'by June 2021', '2021年6月底前'],
    [period('2019-12-31', 'by'), 'by 31 December 2019', '2019年12月31日前'],
    [period('2025~', 'by'), 'by around 2025', '约2025年底前'],
    [period('202X', 'by'), 'by the end of the 2020s', '21世纪20年代结束前'],
    [period('2019~', 'as-of'), 'as of around 2019', '截至约2019年'],
  ])('$edtf, $type', (of, en, zh) => {
    expect([periodText(of, 'en'), periodText(of, 'zh')]).toEqual([en, zh]);
  });

  it('has nothing to say of a fact without one', () => {
    expect(periodText(null, 'en')).toBe('');
  });
});

describe('daysOf gives the first and last day of a date', () => {
  it.each([
    ['2023-09-27', '2023-09-27', '2023-09-27'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2023-02~', '2023-02-01', '2023-02-28'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['193X', '1930-01-01', '1939-12-31'],
    ['2023-01/2023-08', '2023-01-01', '2023-08-31'],
    ['2021/..', '2021-01-01', null],
    ['../2021', null, '2021-12-31'],
    ['soon', null, null],
  ])('%s', (edtf, start, end) => {
    expect(daysOf(edtf)).toEqual({start, end});
  });
});
