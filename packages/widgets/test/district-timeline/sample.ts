import {datasetOf} from '@putuo/data/query';
import type {
  Claim,
  Fact,
  Figure,
  Milestone,
  NonEmpty,
  Period,
  SourceDocument,
  Subject,
} from '@putuo/data/query';

// Made-up facts for tests: one town, two documents, every kind of date.

export const town: Subject = {
  id: 'town',
  name: {en: 'Mill Town', 'zh-Hans': '磨坊镇'},
  kind: 'district',
};
export const hub: Subject = {
  id: 'hub',
  name: {en: 'River Hub', 'zh-Hans': '河畔中心'},
  kind: 'hub',
  partOf: town,
};

function documentOf(id: string, title: string, published: string): SourceDocument {
  return {
    id,
    title,
    titleBasis: {by: 'stated'},
    publisher: null,
    published: {edtf: published, basis: {by: 'stated'}},
    url: null,
    lang: 'en',
    sha256: '0'.repeat(64),
    lines: 100,
    ledger: {meant: 1, setAside: 0, open: 0},
  };
}

export const paper = documentOf('paper', 'Mill Town opens its river hub', '2019-12-06');
export const briefing = documentOf('briefing', 'Briefing of Mill Town', '2023-09-27');

/** The days and the precision are those of the dates this file uses. */
export function period(edtf: string, type: Period['type'] = 'instant'): Period {
  const [first = '', last = first] = edtf.split('/');
  const date = first === '..' ? last : first;
  const precision = date.includes('X')
    ? 'decade'
    : (['year', 'month', 'day'] as const)[date.split('-').length - 1];
  return {
    edtf,
    type,
    start: first === '..' ? null : firstDay(first),
    end: last === '..' ? null : lastDay(last),
    precision: precision ?? 'day',
    basis: {by: 'stated'},
  };
}

function firstDay(date: string): string {
  const [year = '', month = '01', day = '01'] = date.replace(/[~?%]/, '').split('-');
  return [year.replace('X', '0'), month, day].join('-');
}

function lastDay(date: string): string {
  const [year = '', month, day] = date.replace(/[~?%]/, '').replace('X', '9').split('-');
  if (day) return [year, month, day].join('-');
  const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0));
  return last.toISOString().slice(0, 10);
}

function base(id: string, document: SourceDocument): Omit<Milestone, 'type' | 'what'> {
  return {
    id: `town.${id}`,
    about: town,
    period: null,
    reported: document.published?.edtf ?? '',
    stage: 'achieved',
    stageBasis: {by: 'stated'},
    evidence: [{for: 'value', document, lines: [[1, 1]], printed: 'so', role: 'states'}],
  };
}

export function milestone(
  id: string,
  en: string,
  zh: string,
  more: Partial<Milestone> = {},
  document = paper,
): Milestone {
  return {...base(id, document), type: 'milestone', what: {en, 'zh-Hans': zh}, ...more};
}

export function claim(
  id: string,
  en: string,
  zh: string,
  more: Partial<Claim> = {},
  document = paper,
): Claim {
  return {
    ...base(id, document),
    type: 'claim',
    what: {en, 'zh-Hans': zh},
    rank: 1,
    among: {en: 'towns of the valley', 'zh-Hans': '山谷各镇'},
    voice: town,
    ...more,
  };
}

export function homes(
  id: string,
  value: number,
  more: Partial<Figure> = {},
  document = briefing,
): Figure {
  const decimal = String(value);
  const digits = decimal.replace(/0+$/, '').length;
  return {
    ...base(id, document),
    type: 'figure',
    metric: {
      id: 'homes',
      label: {en: 'Homes renovated', 'zh-Hans': '修缮住房'},
      unit: homeUnit,
      kind: 'flow',
      definition: {en: 'Homes whose renovation was finished', 'zh-Hans': '完成修缮的住房'},
    },
    quantity: {value, decimal, unit: homeUnit, hedge: 'none', digits},
    ...more,
  };
}

const homeUnit = {
  id: 'home',
  words: {en: {one: 'home', other: 'homes'}, 'zh-Hans': {other: '住房'}},
  counter: {'zh-Hans': '套'},
};

export const opened = milestone('hub-opened', 'Hub opened', '中心开放', {
  about: hub,
  period: period('2019-12-05'),
});

/** One fact for every way in which a date can be given and a stage can stand. */
export const facts: NonEmpty<Fact> = [
  milestone('mill-built', 'Mill built', '磨坊建成', {period: period('193X')}),
  milestone('talks', 'Talks with the twin town held', '与友城开展交流', {
    period: period('2010/..', 'since'),
  }),
  milestone('plan-signed', 'Cooperation plan signed', '签署合作计划', {period: period('2018-10')}),
  milestone('hub-to-open', 'Hub to open in the former mill', '中心将在原磨坊内开放', {
    about: hub,
    period: period('2019-06~'),
    stage: 'planned',
    outcome: opened,
  }),
  opened,
  claim('largest', 'Largest hub', '规模最大的中心', {about: hub, period: period('2020')}),
  homes('homes-2022', 4151, {period: period('2022', 'span')}),
  homes('homes-first-half-2023', 2000, {
    period: period('2023-01/2023-06', 'span'),
    quantity: {value: 2000, decimal: '2000', unit: homeUnit, hedge: 'over', digits: 1},
  }),
  milestone(
    'lifts',
    'Lifts being added to old houses',
    '旧楼加装电梯',
    {period: period('2023-08'), stage: 'under-way'},
    briefing,
  ),
  milestone(
    'embankment',
    'Embankment open along its whole length',
    '滨河步道全线贯通',
    {period: period('2025', 'by'), stage: 'planned'},
    briefing,
  ),
  homes('homes-planned', 900, {stage: 'planned'}),
];

export const dataset = datasetOf({
  version: '1.2.3',
  documents: [paper, briefing],
  units: [homeUnit],
  subjects: [town, hub],
  metrics: [],
  facts,
  retired: [],
});
