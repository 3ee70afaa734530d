import {describe as about, expect, it} from 'vitest';
import {describe} from './describe.ts';
import {claim, figure, milestone, period, revenue2023} from '../../test/fixtures/facts.ts';
import * as town from '../../test/fixtures/vocabulary.ts';
import type {Fact} from '../model/model.ts';

const both = (fact: Fact) => [describe(fact), describe(fact, {lang: 'zh-Hans'})];

about('describe says a figure in one sentence', () => {
  it('with its label, amount, period and source date', () => {
    expect(both(revenue2023)).toEqual([
      'Fiscal revenue, Ashford: 10.43 billion yuan, January–August 2023, reported 27 September 2023.',
      '阿什福德财政收入：104.3亿元，2023年1月至8月，据2023年9月27日报道。',
    ]);
  });

  it('"as reported" where it has no period', () => {
    const companies = figure(town.companies, '130', {hedge: 'over', about: town.hub});
    expect(both(companies)).toEqual([
      'Companies, Mill Hub: over 130 companies, as reported 27 September 2023.',
      '磨坊园企业：超过130家，据2023年9月27日报道。',
    ]);
  });

  it('with units as words, and dimensions', () => {
    expect(both(figure(town.area, '171000', {dimensions: {use: 'office'}}))).toEqual([
      'Floor area (offices), Ashford: 171,000 square meters, as reported 27 September 2023.',
      '阿什福德建筑面积（办公）：17.1万平方米，据2023年9月27日报道。',
    ]);
  });

  it('with its scope, and never a plan as if it were there', () => {
    const planned = figure(town.bedsAdded, '250', {
      stage: 'planned',
      scope: {en: 'in two homes', 'zh-Hans': '两家养老院'},
      period: period('2023', 'span'),
    });
    expect(both(planned)).toEqual([
      'Elderly care beds added, Ashford: 250 beds (in two homes), 2023, planned, reported 27 September 2023.',
      '阿什福德新增养老床位：250张（两家养老院），2023年，为计划数，据2023年9月27日报道。',
    ]);
    expect(both({...planned, stage: 'under-way'})[0]).toContain(', under way,');
    expect(both({...planned, stage: 'under-way'})[1]).toContain('，相关工作正在进行，');
  });

  it('with the whole of a share, unless its label names it', () => {
    const share = figure(town.taxShare, '45.3', {hedge: 'about'});
    expect(both(share)[0]).toContain('Ashford: about 45.3% of district tax,');
    expect(both(share)[1]).toContain('：占区级税收的约45.3%，');
    const named = {...share, label: {en: 'Share of district tax', 'zh-Hans': '占区级税收比重'}};
    expect(both(named)[0]).toContain('Share of district tax: about 45.3%,');
    expect(both(named)[1]).toContain('占区级税收比重：约45.3%，');
  });

  it('without stuttering in Chinese', () => {
    const about = {...town.hub, name: {en: 'Small industry', 'zh-Hans': '小型企业'}};
    expect(both(figure(town.companies, '5', {about}))[1]).toMatch(/^小型企业：5家，/);
    const shops = {...town.companies, label: {en: 'Shops', 'zh-Hans': '商户'}};
    expect(both(figure(shops, '5'))[1]).toContain('商户：5家企业，');
    const kinds = {
      ...town.companies,
      unit: {
        ...town.company,
        counter: {'zh-Hans': '类'},
        words: {...town.company.words, 'zh-Hans': {other: '类别'}},
      },
    };
    expect(both(figure(kinds, '9'))[1]).toContain('：9类，');
    const people = {...town.companies, unit: town.person};
    expect(both(figure(people, '5'))[1]).toContain('：5人，');
  });
});

about('describe says a rate', () => {
  it('in Chinese by the time first, once', () => {
    const [en, zh] = both(figure(town.visits, '2', {hedge: 'over'}));
    expect(en).toContain('Ashford: over 2 visits a month,');
    expect(zh).toContain('走访：每月超过2次，');
    const monthly = {...town.visits, label: {en: 'Visits a month', 'zh-Hans': '每月走访'}};
    expect(both(figure(monthly, '2'))[1]).toContain('每月走访：2次，');
  });
});

about('describe says a milestone', () => {
  it('with its subject where the words do not name it', () => {
    const opened = milestone('opened', 'Hub opened', '园区开园', {
      about: town.hub,
      period: period('2019-12-05', 'instant'),
    });
    expect(both(opened)).toEqual([
      'Mill Hub: Hub opened, 5 December 2019, reported 27 September 2023.',
      '磨坊园：园区开园，2019年12月5日，据2023年9月27日报道。',
    ]);
  });

  it('with its stage, in Chinese in a verb of its own', () => {
    const hall = milestone('hall', 'Refurbishment of Mill Hub', '磨坊园修缮', {about: town.hub});
    expect(both({...hall, stage: 'planned'})).toEqual([
      'Refurbishment of Mill Hub, planned, as reported 27 September 2023.',
      '磨坊园修缮，尚属计划，据2023年9月27日报道。',
    ]);
    expect(both({...hall, stage: 'under-way'})).toEqual([
      'Refurbishment of Mill Hub, under way, as reported 27 September 2023.',
      '磨坊园修缮，正在进行，据2023年9月27日报道。',
    ]);
  });

  it('without it where they name it in short', () => {
    const district = {...town.birch, name: {en: 'Birch District', 'zh-Hans': '白桦区'}};
    const joined = milestone('joined', 'Birch joins the league', '白桦加入联盟', {about: district});
    expect(both(joined)).toEqual([
      'Birch joins the league, as reported 27 September 2023.',
      '白桦加入联盟，据2023年9月27日报道。',
    ]);
  });

  it('with the date of its source once, where it is of that day', () => {
    const opened = milestone('opened', 'Mill Hub opened', '磨坊园开园', {
      about: town.hub,
      period: period('2023-09-27', 'instant'),
    });
    expect(both(opened)).toEqual([
      'Mill Hub opened, 27 September 2023, reported the same day.',
      '磨坊园开园，2023年9月27日，同日报道。',
    ]);
  });

  it('without it where they do', () => {
    const opened = milestone('opened', 'Mill hub opened', '磨坊园开园', {about: town.hub});
    expect(both(opened)).toEqual([
      'Mill hub opened, as reported 27 September 2023.',
      '磨坊园开园，据2023年9月27日报道。',
    ]);
  });
});

about('describe tells a claim as the claim of whoever makes it', () => {
  it('of itself', () => {
    expect(both(claim('growth', 'Highest growth', '增速最高'))).toEqual([
      'According to Ashford: Highest growth among districts of the county, as reported 27 September 2023.',
      '据阿什福德称：全县各区中增速最高，据2023年9月27日报道。',
    ]);
  });

  it('of something else', () => {
    const [en, zh] = both(claim('hub', 'Largest hub', '最大的园区', {about: town.hub}));
    expect(en).toMatch(/^Mill Hub, according to Ashford: Largest hub among/);
    expect(zh).toMatch(/^磨坊园，据阿什福德称：全县各区中最大的园区/);
  });

  it('where the source does not tell whose it is', () => {
    const [en, zh] = both(
      claim('hub', 'Largest hub', '最大的园区', {about: town.hub, voice: null}),
    );
    expect(en).toMatch(/^Mill Hub, as the source claims: Largest hub/);
    expect(zh).toMatch(/^磨坊园，原文称：/);
  });

  it('in one place, as Chinese says it of a thing and of a deed', () => {
    const among = {en: 'Ashmoor', 'zh-Hans': '沼地市'};
    const zh = (what: string) => both(claim('first', 'First bank', what, {among}))[1];
    expect(zh('首家银行')).toContain('：沼地市首家银行，');
    expect(zh('率先开办银行')).toContain('：在沼地市率先开办银行，');
  });

  it('with a rank that no superlative tells', () => {
    const [en, zh] = both(claim('rank', 'Growth of GDP', '经济增速', {rank: 3}));
    expect(en).toContain('among districts of the county, rank 3,');
    expect(zh).toContain('经济增速，第3位，');
  });
});
