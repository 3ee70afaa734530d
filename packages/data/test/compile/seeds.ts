/** Made-up records of Linhe District, for tests. */
type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json};
export type JsonMap = {readonly [key: string]: Json};

export const news: JsonMap = {
  id: 'news',
  file: 'news.txt',
  title: 'News of Linhe',
  titleBasis: 'stated',
  publisher: null,
  published: {edtf: '2021-05-04', basis: 'stated'},
  url: null,
  lang: 'en',
  complete: false,
};

const both = (en: string, zh: string): JsonMap => ({en, 'zh-Hans': zh});

export const ABOUT: JsonMap = {
  id: 'linhe',
  title: both('Facts of Linhe', '临河事实数据'),
  description: both('Figures of a made-up district.', '虚构区的数字。'),
  license: {name: 'CC0-1.0', title: 'CC0 1.0', url: 'https://example.org/licence'},
};

export const unit = (
  id: string,
  other: string,
  zh: string,
  counter: string | null,
  more: JsonMap = {},
): JsonMap => ({
  id,
  words: {en: {one: other.replace(/ies$/, 'y').replace(/s$/, ''), other}, 'zh-Hans': {other: zh}},
  counter: counter === null ? null : {'zh-Hans': counter},
  ...more,
});

export const metric = (id: string, unit: string, kind: string, more: JsonMap = {}): JsonMap => ({
  id,
  label: both(id.replaceAll('-', ' '), '指标'),
  unit,
  kind,
  definition: both(`What ${id} means.`, '说明。'),
  ...more,
});

export const subject = (id: string, more: JsonMap = {}): JsonMap => ({
  id,
  name: both(id, '临河'),
  kind: 'district',
  ...more,
});

export const UNITS: readonly JsonMap[] = [
  unit('company', 'companies', '企业', '家'),
  unit('home', 'homes', '住房', '套'),
  unit('CNY', 'yuan', '元', null),
  unit('USD', 'US dollars', '美元', null),
  unit('percent', 'percent', '百分比', null, {symbol: {en: '%', 'zh-Hans': '%'}}),
  unit('m', 'meters', '米', null, {symbol: {en: 'm'}}),
  unit('m2', 'square meters', '平方米', null, {symbol: {en: 'm²'}}),
  unit('km2', 'square kilometers', '平方公里', null, {
    symbol: {en: 'km²'},
    base: {unit: 'm2', factor: 1000000},
  }),
  unit('visit/month', 'visits a month', '次/月', null),
];

export const METRICS: readonly JsonMap[] = [
  metric('companies', 'company', 'stock', {
    dimensions: {size: {label: both('Size', '规模'), values: {small: both('small', '小型')}}},
  }),
  metric('homes', 'home', 'flow'),
  metric('revenue', 'CNY', 'flow'),
  metric('revenue-growth', 'percent', 'change', {changeOf: 'revenue', base: 'year'}),
  metric('land', 'm2', 'stock'),
  metric('height', 'm', 'stock'),
  metric('visits', 'visit/month', 'rate'),
];

/** Over 130 companies, as line 1 prints them. */
export const figure = (changes: JsonMap = {}): JsonMap => ({
  id: 'linhe.companies',
  about: 'linhe',
  metric: 'companies',
  value: '130 company',
  hedge: 'over',
  stage: 'achieved',
  evidence: [{for: 'value', lines: 1, printed: 'Over 130 companies'}],
  ...changes,
});

/** A figure with its value printed in line 1. */
export const valued = (
  metric: string,
  value: string,
  printed: string,
  changes: JsonMap = {},
): JsonMap => ({
  id: `linhe.${metric}`,
  about: 'linhe',
  metric,
  value,
  stage: 'achieved',
  evidence: [{for: 'value', lines: 1, printed}],
  ...changes,
});

export const milestone = (changes: JsonMap = {}): JsonMap => ({
  id: 'linhe.park-opened',
  about: 'linhe',
  what: both('Park opened', '公园开放'),
  stage: 'achieved',
  evidence: [{for: 'value', lines: 1, printed: 'park'}],
  ...changes,
});

export const claim = (printed: string, rank: number | null, changes: JsonMap = {}): JsonMap => ({
  id: 'linhe.rank',
  about: 'linhe',
  what: both('Ranks high', '排名靠前'),
  rank,
  among: both('districts', '各区'),
  voice: 'linhe',
  stage: 'achieved',
  evidence: [{for: 'value', lines: 1, printed}],
  ...changes,
});
