import type {
  Figure,
  Hedge,
  Metric,
  MetricKind,
  NonEmpty,
  Period,
  SourceDocument,
  Stage,
  Subject,
  LocalizedText,
  Unit,
} from '@putuo/data/query';

// Made-up figures for tests: parks of one town, and every way in which an amount can be hedged and stand.

const text = (en: string, zh: string): LocalizedText => ({en, 'zh-Hans': zh});

const place = (id: string, en: string, zh: string): Subject => ({
  id,
  name: {en, 'zh-Hans': zh},
  kind: 'park',
});

export const millPark = place('mill-park', 'Mill Park', '磨坊园');
export const riverHub = place('river-hub', 'River Hub for Science and Technology', '河畔科技中心');
export const lockYard = place('lock-yard', 'Lock Yard', '船闸园');

const company: Unit = {
  id: 'company',
  words: {en: {one: 'company', other: 'companies'}, 'zh-Hans': {other: '企业'}},
  counter: {'zh-Hans': '家'},
};
export const m2: Unit = {
  id: 'm2',
  words: {en: {one: 'square meter', other: 'square meters'}, 'zh-Hans': {other: '平方米'}},
  symbol: {en: 'm²'},
  counter: null,
};
export const km2: Unit = {
  id: 'km2',
  words: {
    en: {one: 'square kilometer', other: 'square kilometers'},
    'zh-Hans': {other: '平方公里'},
  },
  symbol: {en: 'km²'},
  counter: null,
  base: {unit: 'm2', factor: 1_000_000},
};
const percent: Unit = {
  id: 'percent',
  words: {en: {one: 'percent', other: 'percent'}, 'zh-Hans': {other: '百分之'}},
  symbol: {en: '%', 'zh-Hans': '%'},
  counter: null,
};

function metric(id: string, label: LocalizedText, unit: Unit, kind: MetricKind): Metric {
  return {id, label, unit, kind, definition: text('What is counted.', '所计内容。')};
}

export const companies = metric('companies', text('Companies', '入驻企业'), company, 'stock');
export const growth: Metric = {
  ...metric('growth', text('Growth of revenue', '收入增长率'), percent, 'change'),
  base: 'year',
};
export const floorArea: Metric = {
  ...metric('floor-area', text('Floor area', '建筑面积'), m2, 'stock'),
  dimensions: {
    use: {
      label: text('Use', '用途'),
      values: {office: text('offices', '办公'), flat: text('flats', '住宅')},
    },
  },
};

export const paper: SourceDocument = {
  id: 'paper',
  title: 'Briefing of Mill Town',
  titleBasis: {by: 'stated'},
  publisher: null,
  published: {edtf: '2023-09-27', basis: {by: 'stated'}},
  url: null,
  lang: 'en',
  sha256: '0'.repeat(64),
  lines: 100,
  ledger: {meant: 1, setAside: 0, open: 0},
};

export function year(edtf: string): Period {
  const precision = 'year';
  const [start, end] = [`${edtf}-01-01`, `${edtf}-12-31`];
  return {edtf, type: 'span', start, end, precision, basis: {by: 'stated'}};
}

interface Amount extends Partial<Omit<Figure, 'quantity'>> {
  readonly hedge?: Hedge;
  readonly stage?: Stage;
  readonly unit?: Unit;
}

/** Companies of Mill Park in 2023, unless told otherwise. */
export function figure(id: string, value: number, {hedge, unit, ...more}: Amount = {}): Figure {
  const measured = more.metric ?? companies;
  const decimal = String(value);
  const digits = decimal.replace(/\D/g, '').replace(/0+$/, '').length || 1;
  return {
    type: 'figure',
    id: `town.${id}`,
    about: millPark,
    metric: measured,
    quantity: {value, decimal, unit: unit ?? measured.unit, hedge: hedge ?? 'none', digits},
    period: year('2023'),
    reported: '2023-09-27',
    stage: 'achieved',
    stageBasis: {by: 'stated'},
    evidence: [{for: 'value', document: paper, lines: [[1, 1]], printed: 'so', role: 'states'}],
    ...more,
  };
}

const hedged = (hedge: Hedge, stage: Stage, value: number) => {
  const words = `${hedge} ${stage}`;
  return figure(`${hedge}-${stage}`, value, {hedge, stage, label: text(words, words)});
};

/** One figure for every hedge and every stage. */
export const everyHedge: NonEmpty<Figure> = [
  hedged('none', 'achieved', 120),
  hedged('over', 'achieved', 130),
  hedged('at-least', 'planned', 118),
  hedged('nearly', 'achieved', 100),
  hedged('under', 'planned', 90),
  hedged('up-to', 'under-way', 80),
  hedged('about', 'achieved', 70),
  hedged('about', 'planned', 60),
  hedged('none', 'planned', 50),
  hedged('none', 'under-way', 40),
  hedged('over', 'under-way', 30),
];
