import {describe, expect, it} from 'vitest';
import {compare} from './compare.ts';
import {figure, milestone, period} from '../../test/fixtures/facts.ts';
import * as town from '../../test/fixtures/vocabulary.ts';
import type {Figure} from '../model/model.ts';
import {facts} from '../shipped.ts';

const in2023 = {period: period('2023')};

const lastReason = (...set: readonly Figure[]) => compare(set).reasons.at(-1)?.text;

describe('compare tells a reader why', () => {
  it('in a sentence of each language', () => {
    const revenue = figure(town.revenue, '5', {...in2023, id: 'a'});
    const gdp = figure(town.gdp, '9', {id: 'b', stage: 'planned'});
    expect(compare([revenue, gdp]).reasons.map(({text}) => text)).toEqual([
      {
        en: 'These are different measures: Fiscal revenue; GDP.',
        'zh-Hans': '指标不同：财政收入、地区生产总值。',
      },
      {
        en: 'The source gives no period for this: GDP.',
        'zh-Hans': '原文未注明时间：地区生产总值。',
      },
      {
        en: 'These are at different stages: achieved and planned.',
        'zh-Hans': '所处阶段不同：已实现、计划中。',
      },
    ]);
  });

  it('by the subject where they share the measure', () => {
    expect(
      lastReason(
        figure(town.beds, '90', {...in2023, id: 'a', hedge: 'over'}),
        figure(town.beds, '130', {...in2023, id: 'b', hedge: 'over', about: town.birch}),
      ),
    ).toEqual({
      en: 'Hedges or rounding leave open which of these is larger: Ashford and Birch.',
      'zh-Hans': '因措辞或取整，无法确定孰大孰小：阿什福德、白桦区。',
    });
  });

  it('by the label where they share neither, with semicolons between commas', () => {
    expect(
      lastReason(
        figure(town.beds, '90', {id: 'a'}),
        figure(town.bedsAdded, '130', {id: 'b', about: town.hub}),
      ),
    ).toEqual({
      en: 'The source gives no period for these: Elderly care beds, Ashford; Elderly care beds added, Mill Hub.',
      'zh-Hans': '原文未注明时间：阿什福德养老床位、磨坊园新增养老床位。',
    });
  });

  it('by the amount where labels do not tell two apart', () => {
    expect(
      lastReason(
        figure(town.beds, '90', {...in2023, id: 'a', hedge: 'over'}),
        figure(town.beds, '130', {...in2023, id: 'b', hedge: 'over'}),
      ),
    ).toEqual({
      en: 'Hedges or rounding leave open which of these is larger: over 90 beds and over 130 beds.',
      'zh-Hans': '因措辞或取整，无法确定孰大孰小：超过90张、超过130张。',
    });
  });

  it('by the period where amounts do not tell them apart either', () => {
    const growth = (year: string) =>
      figure(town.revenueGrowth, '30', {id: year, hedge: 'about', period: period(year)});
    expect(lastReason(growth('2016'), growth('2017'))?.en).toBe(
      'Hedges or rounding leave open which of these is larger: 2016 and 2017.',
    );
  });

  it('so that the figure it concerns is told from those it does not', () => {
    expect(
      lastReason(figure(town.beds, '90', {...in2023, id: 'a'}), figure(town.beds, '130', {id: 'b'}))
        ?.en,
    ).toBe('The source gives no period for this: 130 beds.');
  });

  it('by when it was reported where it has the amount of one that has a period', () => {
    const [reason] = compare([
      figure(town.beds, '90', {...in2023, id: 'a'}),
      figure(town.beds, '90', {id: 'b'}),
    ]).reasons;
    expect(reason?.text.en).toBe(
      'The source gives no period for this: 90 beds (as reported 27 September 2023).',
    );
  });

  it('in the plural where more than two hold one another', () => {
    const whole = figure(town.beds, '90', {...in2023, id: 'a'});
    const parts = ['b', 'c'].map((id, at) =>
      figure(town.beds, `${at + 1}0`, {...in2023, id, partOf: whole}),
    );
    const [two] = compare([whole, ...parts.slice(1)]).reasons;
    expect(two?.text.en).toBe('One of these is part of the other: 90 beds and 20 beds.');
    const [three] = compare([whole, ...parts]).reasons;
    expect(three?.text.en).toBe('Some of these are part of others: 90 beds, 10 beds and 20 beds.');
  });

  it('naming no more than a reader would read, and how many more there are', () => {
    const many = Array.from({length: 30}, (_, at) =>
      figure(town.beds, '5', {id: `f${at}`, period: period(`${1990 + at}`)}),
    );
    const [reason] = compare(many).reasons;
    expect(reason?.facts).toHaveLength(30);
    expect(reason?.text).toEqual({
      en: 'The periods differ: 1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997 and 22 more.',
      'zh-Hans': '时间不同：1990年、1991年、1992年、1993年、1994年、1995年、1996年、1997年等30项。',
    });
  });

  it('of labels between semicolons, of words between commas', () => {
    const revenue = figure(town.revenue, '5', {...in2023, id: 'a'});
    const area = figure(town.area, '9', {...in2023, id: 'b'});
    const homes = {...area, id: 'c', scope: {en: 'flats and shops', 'zh-Hans': '住宅和商铺'}};
    const [measures, units] = compare([revenue, area]).reasons;
    expect(measures?.text.en).toBe('These are different measures: Fiscal revenue; Floor area.');
    expect(units?.text.en).toBe(
      'These units do not convert into one another: yuan and square meters.',
    );
    expect(compare([area, homes]).reasons[0]?.text).toEqual({
      en: 'These figures count different things: Floor area; flats and shops.',
      'zh-Hans': '统计口径不同：建筑面积；住宅和商铺。',
    });
  });

  it('in sentences that end in one stop, whatever the set', () => {
    const all = facts().filter((fact): fact is Figure => fact.type === 'figure');
    const sets = [all, all.slice(0, 12), ...all.slice(1).map((one, at) => [one, all[at] ?? one])];
    for (const {text} of sets.flatMap((set) => compare(set).reasons)) {
      expect(text.en).toMatch(/^[A-Z][^:…]+: [^…]*[^.…;,]\.$/);
      expect(text['zh-Hans']).toMatch(/^[^：…]+：[^…]*[^。…；、，]。$/);
    }
  });

  it('with what rules the set out before what to keep in mind', () => {
    const a = figure(town.revenue, '5', {id: 'a'});
    const b = figure(town.revenueGrowth, '9', {id: 'b', stage: 'planned'});
    expect(compare([a, b]).reasons.map(({verdict}) => verdict)).toEqual([
      'not-comparable',
      'not-comparable',
      'with-caveats',
      'with-caveats',
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
