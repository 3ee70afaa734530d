import {describe, expect, it} from 'vitest';
import {compare} from './compare.ts';
import {figure, milestone, period} from './fixtures/facts.ts';
import * as town from './fixtures/vocabulary.ts';
import type {Figure} from './model.ts';

const in2023 = {period: period('2023')};

describe('compare tells a reader why', () => {
  it('in a sentence of each language', () => {
    const revenue = figure(town.revenue, '5', {...in2023, id: 'a'});
    const gdp = figure(town.gdp, '9', {id: 'b', stage: 'planned'});
    expect(compare([revenue, gdp]).reasons.map(({text}) => text)).toEqual([
      {
        en: 'These are different measures: Fiscal revenue; GDP.',
        zh: '指标不同：财政收入；地区生产总值。',
      },
      {
        en: 'The source gives no period for this: GDP, Ashford.',
        zh: '原文未注明时间：阿什福德地区生产总值。',
      },
      {
        en: 'Not all of these have been achieved: achieved; planned.',
        zh: '并非全部已实现：已实现；计划。',
      },
    ]);
  });

  it('by the amount where labels do not tell two apart', () => {
    const [reason] = compare([
      figure(town.beds, '90', {...in2023, id: 'a', hedge: 'over'}),
      figure(town.beds, '130', {...in2023, id: 'b', hedge: 'over'}),
    ]).reasons;
    expect(reason?.text.en).toBe(
      'Hedges or rounding leave open which of these is larger: ' +
        'Elderly care beds, Ashford (over 90 beds); Elderly care beds, Ashford (over 130 beds).',
    );
  });

  it('naming no more than a reader would read', () => {
    const many = Array.from({length: 30}, (_, at) =>
      figure(town.beds, '5', {id: `f${at}`, period: period(`${1990 + at}`)}),
    );
    const [reason] = compare(many).reasons;
    expect(reason?.facts).toHaveLength(30);
    expect(reason?.text).toEqual({
      en: 'The periods differ: 1990; 1991; 1992; 1993; 1994; 1995; 1996; 1997; ….',
      zh: '时间不同：1990年；1991年；1992年；1993年；1994年；1995年；1996年；1997年；…。',
    });
  });

  it('with what rules the set out before what to keep in mind', () => {
    const a = figure(town.revenue, '5', {id: 'a'});
    const b = figure(town.revenueGrowth, '9', {id: 'b', stage: 'planned'});
    expect(compare([a, b]).reasons.map(({verdict}) => verdict)).toEqual([
      'unlike',
      'unlike',
      'caveat',
      'caveat',
    ]);
  });
});

describe('compare puts figures on one scale', () => {
  const inKm2 = figure({...town.area, unit: town.km2}, '0.3', {...in2023, id: 'a'});
  const inM2 = figure(town.area, '171000', {...in2023, id: 'b', hedge: 'over'});

  it('in the unit that they share', () => {
    expect(compare([inKm2]).rows).toEqual([
      {figure: inKm2, value: 0.3, lower: 0.25, upper: 0.35, unit: 'km2'},
    ]);
  });

  it('or in the one they convert to, in the order given', () => {
    expect(compare([inM2, inKm2]).rows).toEqual([
      {figure: inM2, value: 171000, lower: 171000, upper: Infinity, unit: 'm2'},
      {figure: inKm2, value: 300000, lower: 250000, upper: 350000, unit: 'm2'},
    ]);
  });

  it('and says what is no figure', () => {
    const opened = milestone('opened', 'Hub opened', '开园') as unknown as Figure;
    expect(() => compare([opened])).toThrow(
      'compare takes figures; "ashford.opened" is a milestone',
    );
  });
});
