/** Made-up facts for tests: one for each thing that a card must not lose. No test of a page needs more. */
import {datasetOf} from '@putuo/data/query';
import type {
  Claim,
  Evidence,
  Figure,
  Metric,
  Period,
  Quantity,
  SourceDocument,
  Subject,
  Unit,
} from '@putuo/data/query';

const stated = {by: 'stated'} as const;
const unit = (
  id: string,
  one: string,
  other: string,
  zh: string,
  counter: string | null,
): Unit => ({
  id,
  words: {en: {one, other}, 'zh-Hans': {other: zh}},
  counter: counter === null ? null : {'zh-Hans': counter},
});

const yuan = unit('CNY', 'yuan', 'yuan', '元', null);
const dollar = unit('USD', 'US dollar', 'US dollars', '美元', null);
const company = unit('company', 'company', 'companies', '企业', '家');
const home = unit('home', 'home', 'homes', '住房', '套');
const percent: Unit = {
  ...unit('percent', 'percent', 'percent', '百分比', null),
  symbol: {en: '%', 'zh-Hans': '%'},
};
const area: Unit = {
  ...unit('m2', 'square meter', 'square meters', '平方米', null),
  symbol: {en: 'm²'},
};

const north: Subject = {
  id: 'north',
  name: {en: 'North District', 'zh-Hans': '北区'},
  kind: 'district',
};

const metric = (
  id: string,
  en: string,
  zh: string,
  of: Unit,
  more: Partial<Metric> = {},
): Metric => ({
  id,
  label: {en, 'zh-Hans': zh},
  unit: of,
  kind: 'stock',
  definition: {en: `What ${en.toLowerCase()} means here.`, 'zh-Hans': `${zh}的含义。`},
  ...more,
});

const briefing: SourceDocument = {
  id: 'north-briefing-2023',
  title: 'Briefing on the North District',
  titleBasis: stated,
  publisher: {
    name: 'North Press Office',
    basis: {by: 'inferred', why: {en: 'It held the briefing.', 'zh-Hans': '发布会由其主持。'}},
  },
  published: {edtf: '2023-09-27', basis: stated},
  url: 'https://north.example/briefing',
  lang: 'en',
  sha256: '0'.repeat(64),
  lines: 120,
  ledger: {meant: 1, setAside: 0, open: 0},
};

const page: SourceDocument = {
  ...briefing,
  id: 'north-page-2024',
  title: 'A page about the North District',
  publisher: null,
  published: null,
  url: null,
};

const january: Period = {
  edtf: '2023-01/2023-08',
  type: 'span',
  start: '2023-01-01',
  end: '2023-08-31',
  precision: 'month',
  basis: stated,
};

const evidence = (printed: string, more: Partial<Evidence> = {}): Evidence => ({
  for: 'value',
  document: briefing,
  lines: [[37, 38]],
  printed,
  role: 'states',
  ...more,
});

const amount = (decimal: string, of: Unit, digits: number, hedge: Quantity['hedge'] = 'none') => ({
  value: Number(decimal),
  decimal,
  unit: of,
  hedge,
  digits,
});

function figure(slug: string, of: Metric, quantity: Quantity, more: Partial<Figure> = {}): Figure {
  return {
    type: 'figure',
    id: `north.${slug}`,
    about: north,
    metric: of,
    quantity,
    period: january,
    reported: '2023-09-27',
    stage: 'achieved',
    stageBasis: stated,
    evidence: [evidence(quantity.decimal)],
    ...more,
  };
}

const revenueMetric = metric('revenue', 'Fiscal revenue', '财政收入', yuan, {kind: 'flow'});
const companies = metric('companies', 'Companies', '企业', company);
const homes = metric('homes', 'Rental homes', '租赁住房', home);
const floors = metric('floor-area', 'Floor area', '建筑面积', area, {
  dimensions: {
    use: {
      label: {en: 'Use', 'zh-Hans': '用途'},
      values: {office: {en: 'offices', 'zh-Hans': '办公'}, flat: {en: 'flats', 'zh-Hans': '公寓'}},
    },
  },
});

export const growth = figure(
  'revenue-growth',
  metric('revenue-growth', 'Fiscal revenue growth', '财政收入增长率', percent, {
    kind: 'change',
    changeOf: revenueMetric,
    base: 'year',
  }),
  amount('29.8', percent, 3),
);

/** A level with its growth, a period in printed words, the same amount in dollars, and a claim on its growth. */
export const revenue = figure('revenue', revenueMetric, amount('10430000000', yuan, 4), {
  change: growth,
  also: [amount('1500000000', dollar, 2)],
  evidence: [
    evidence('10.43 billion yuan'),
    evidence('from January to August', {for: 'period', lines: [[38, 38]]}),
  ],
});

export const rank: Claim = {
  type: 'claim',
  id: 'north.revenue-growth-rank',
  about: north,
  what: {en: 'Highest growth of fiscal revenue', 'zh-Hans': '财政收入增速最高'},
  among: {en: 'districts of the city', 'zh-Hans': '全市各区'},
  rank: 1,
  rankedFigure: growth,
  voice: north,
  period: january,
  reported: '2023-09-27',
  stage: 'achieved',
  stageBasis: stated,
  evidence: [evidence('the highest among all districts', {lines: [[39, 39]]})],
};

/** Hedged, undated, counted with others, printed with a slip, repeated elsewhere, and in disagreement. */
export const hub = figure('companies', companies, amount('130', company, 2, 'over'), {
  scope: {en: 'companies or institutions', 'zh-Hans': '企业或机构'},
  period: null,
  disagreesWith: ['north.homes-planned', 'north.gone'],
  note: {en: 'The sentence can be read in two ways.', 'zh-Hans': '原句可有两种理解。'},
  evidence: [
    evidence('more then 130', {
      sic: 'more than 130',
      lines: [
        [50, 51],
        [60, 60],
      ],
    }),
    evidence('companies or institutions', {for: 'scope', lines: [[51, 51]]}),
    evidence('over 130', {document: page, role: 'repeats', lines: [[4, 4]]}),
  ],
});

/** A plan whose stage and period are inferred. */
export const plannedHomes = figure('homes-planned', homes, amount('4151', home, 4), {
  stage: 'planned',
  stageBasis: {by: 'inferred', why: {en: 'It stands in a plan.', 'zh-Hans': '见于规划。'}},
  period: {
    ...january,
    edtf: '2025',
    type: 'by',
    basis: {by: 'inferred', why: {en: 'The plan ends then.', 'zh-Hans': '规划至此为止。'}},
  },
  outcome: hub,
});

export const underWay = figure('renovation', floors, amount('1818000', area, 4), {
  label: {en: 'Older housing under renovation', 'zh-Hans': '旧住房改造'},
  stage: 'under-way',
  evidence: [
    evidence('1.818 million square meters'),
    evidence('is being renovated', {for: 'stage'}),
  ],
});

export const share = figure(
  'tax-share',
  metric('tax-share', 'Share of four industries', '四大产业占比', percent, {
    kind: 'share',
    whole: {en: 'district tax revenue', 'zh-Hans': '区级税收'},
  }),
  amount('45.3', percent, 3, 'about'),
);

export const offices = figure('offices', floors, amount('171000', area, 3), {
  dimensions: {use: 'office'},
});
const flats = figure('flats', floors, amount('90000', area, 1), {dimensions: {use: 'flat'}});

const facts = [hub, flats, growth, plannedHomes, offices, rank, revenue, share, underWay].sort(
  (a, b) => (a.id < b.id ? -1 : 1),
);

export const records = {
  version: '1.2.3',
  documents: [briefing, page],
  units: [yuan, dollar, area, company, home, percent],
  subjects: [north],
  metrics: facts.flatMap((fact) => (fact.type === 'figure' ? [fact.metric] : [])),
  facts,
  retired: [
    {id: 'north.income', movedTo: 'north.revenue'},
    {id: 'north.old', withdrawn: {en: 'It counted twice.', 'zh-Hans': '重复计数。'}},
  ],
} satisfies Parameters<typeof datasetOf>[0];

export const dataset = datasetOf(records);
