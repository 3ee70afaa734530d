import {describe, expect, it} from 'vitest';
import {figure, quantity} from '../../test/fixtures/facts.ts';
import * as town from '../../test/fixtures/vocabulary.ts';
import {format, formatParts, formatQuantity} from './format.ts';
import type {Figure, Hedge, Unit} from '../model/model.ts';

const both = (of: Figure) => [format(of), format(of, {lang: 'zh-CN'})];

describe('format says a figure with the digits of its source', () => {
  it.each([
    ['10.43 billion yuan', '104.3亿元', town.revenue, '10430000000'],
    ['171,000 m²', '17.1万平方米', town.area, '171000'],
    ['1.818 million m²', '181.8万平方米', town.area, '1818000'],
    ['4,151 homes', '4151套', {...town.area, unit: town.home}, '4151'],
    ['11,163 beds', '11163张', town.beds, '11163'],
    ['13,300 beds', '1.33万张', town.beds, '13300'],
    ['45.3%', '45.3%', town.taxShare, '45.3'],
    ['200 billion yuan', '2000亿元', town.gdp, '200000000000'],
    ['1.2 trillion yuan', '1.2万亿元', town.gdp, '1200000000000'],
    ['565 million yuan', '5.65亿元', town.revenue, '565000000'],
    ['27.39 million US dollars', '2739万美元', {...town.revenue, unit: town.USD}, '27390000'],
    ['1 US dollar', '1美元', {...town.revenue, unit: town.USD}, '1'],
    ['1,234,567 beds', '1234567张', town.beds, '1234567'],
    ['123,456,700 beds', '12345.67万张', town.beds, '123456700'],
    ['0.5 m²', '0.5平方米', town.area, '0.5'],
    ['0 companies', '0家', town.companies, '0'],
    ['1 visit a month', '1次/月', town.visits, '1'],
    ['300,000 people', '30万人', {...town.beds, unit: town.person}, '300000'],
  ])('%s, %s', (en, zh, metric, decimal) => {
    expect(both(figure(metric, decimal))).toEqual([en, zh]);
  });

  it('keeps a zero that is printed behind the point', () => {
    expect(both(figure(town.revenue, '1500000000', {digits: 3}))).toEqual([
      '1.50 billion yuan',
      '15.0亿元',
    ]);
    expect(both(figure(town.area, '1.50'))).toEqual(['1.50 m²', '1.50平方米']);
    expect(both(figure(town.area, '2000000000000', {digits: 2}))).toEqual([
      '2.0 trillion m²',
      '2.0万亿平方米',
    ]);
  });

  it('keeps it even where the number is small for a scale word', () => {
    expect(both(figure(town.beds, '150000', {digits: 4}))).toEqual([
      '150.0 thousand beds',
      '15.00万张',
    ]);
    expect(format(figure(town.beds, '1500', {digits: 3}), {lang: 'zh'})).toBe('1.50千张');
  });

  it('writes every digit out when asked', () => {
    const full = {notation: 'full'} as const;
    const revenue = figure(town.revenue, '10430000000');
    expect(format(revenue, full)).toBe('10,430,000,000 yuan');
    expect(format(revenue, {...full, lang: 'zh'})).toBe('10,430,000,000元');
  });

  it('says English where the language is neither', () => {
    expect(format(figure(town.beds, '4151'), {lang: 'fr'})).toBe('4,151 beds');
  });
});

describe('format says a hedge as each language says it', () => {
  it.each<[Hedge, string, string, string]>([
    ['none', '130', '130 companies', '130家'],
    ['over', '130', 'over 130 companies', '超过130家'],
    ['nearly', '10000', 'nearly 10,000 companies', '近1万家'],
    ['about', '30', 'about 30 companies', '约30家'],
    ['at-least', '30', 'at least 30 companies', '至少30家'],
    ['up-to', '100', 'up to 100 companies', '至多100家'],
    ['under', '40', 'under 40 companies', '不足40家'],
  ])('%s', (hedge, decimal, en, zh) => {
    expect(both(figure(town.companies, decimal, {hedge}))).toEqual([en, zh]);
  });

  it('says "within" of a time', () => {
    expect(both(figure(town.campaign, '11', {hedge: 'up-to'}))).toEqual([
      'within 11 days',
      '11天内',
    ]);
    expect(both(figure(town.campaign, '11', {hedge: 'over'}))).toEqual([
      'over 11 days',
      '超过11天',
    ]);
  });
});

describe('format says one of a time as a word', () => {
  const lasting = (unit: Unit, hedge: Hedge, decimal = '1') =>
    both(figure({...town.campaign, unit}, decimal, {hedge}));

  it('where a hedge stands before it', () => {
    expect(lasting(town.century, 'over')).toEqual(['over a century', '超过一个世纪']);
    expect(lasting(town.hour, 'nearly')).toEqual(['nearly an hour', '近一小时']);
    expect(lasting(town.day, 'up-to')).toEqual(['within a day', '一天内']);
  });

  it('and in digits where none does, where there are more, and where the unit is no time', () => {
    expect(lasting(town.century, 'none')).toEqual(['1 century', '1个世纪']);
    expect(lasting(town.century, 'over', '2')).toEqual(['over 2 centuries', '超过2个世纪']);
    expect(lasting(town.century, 'over', '1.0')).toEqual(['over 1.0 centuries', '超过1.0个世纪']);
    expect(both(figure(town.companies, '1', {hedge: 'at-least'}))).toEqual([
      'at least 1 company',
      '至少1家',
    ]);
    const full = {...figure({...town.campaign, unit: town.day}, '1', {hedge: 'over'})};
    expect(format(full, {notation: 'full'})).toBe('over 1 day');
  });
});

describe('format says which way a change goes', () => {
  const growth = (decimal: string, more: Partial<Figure> & {hedge?: Hedge} = {}) =>
    both(figure(town.revenueGrowth, decimal, more));

  it('against the year before', () => {
    expect(growth('29.8')).toEqual(['up 29.8% year on year', '同比增长29.8%']);
    expect(growth('-34')).toEqual(['down 34% year on year', '同比下降34%']);
    expect(growth('0')).toEqual(['changed by 0% year on year', '同比变化0%']);
  });

  it('against something that the text leaves open', () => {
    expect(both(figure(town.gdpGrowth, '178'))).toEqual(['up 178%', '增长178%']);
    expect(both(figure(town.gdpGrowth, '-34'))).toEqual(['down 34%', '下降34%']);
  });

  it('with the hedge next to the number', () => {
    expect(growth('20', {hedge: 'over'})).toEqual(['up over 20% year on year', '同比增长超过20%']);
    expect(growth('30', {hedge: 'about'})).toEqual(['up about 30% year on year', '同比增长约30%']);
  });

  it('in percentage points, which are not percent', () => {
    const points = {...town.revenueGrowth, unit: town.point};
    expect(both(figure(points, '2.3'))).toEqual([
      'up 2.3 percentage points year on year',
      '同比提高2.3个百分点',
    ]);
  });

  it('keeps the minus of an amount that is no change', () => {
    expect(both(figure(town.revenue, '-5000000'))).toEqual(['-5 million yuan', '-500万元']);
  });
});

describe('formatParts', () => {
  it('names each piece', () => {
    expect(formatParts(figure(town.revenueGrowth, '20', {hedge: 'over'}))).toEqual([
      {type: 'direction', text: 'up'},
      {type: 'literal', text: ' '},
      {type: 'hedge', text: 'over'},
      {type: 'literal', text: ' '},
      {type: 'number', text: '20'},
      {type: 'unit', text: '%'},
      {type: 'literal', text: ' '},
      {type: 'basis', text: 'year on year'},
    ]);
    expect(formatParts(figure(town.revenue, '10430000000'), {lang: 'zh'})).toEqual([
      {type: 'number', text: '104.3'},
      {type: 'scale', text: '亿'},
      {type: 'unit', text: '元'},
    ]);
  });
});

describe('a page never breaks by a figure that no dataset would let in', () => {
  it.each(['five', `0.${'1'.repeat(200)}`, '1'.repeat(500), '', '-', '1.2.3'])(
    'whatever its digits: %s',
    (decimal) => {
      expect(() => formatQuantity({...quantity('5', town.bed), decimal})).not.toThrow();
    },
  );

  it('says nothing for a hedge that it does not know', () => {
    const odd = {...quantity('5', town.bed), hedge: 'roughly' as Hedge};
    expect(formatQuantity(odd)).toBe('5 beds');
  });
});

it('formatQuantity says the other amounts of a figure', () => {
  expect(formatQuantity(quantity('27390000', town.USD))).toBe('27.39 million US dollars');
  expect(formatQuantity(quantity('27390000', town.USD), {lang: 'zh'})).toBe('2739万美元');
});
