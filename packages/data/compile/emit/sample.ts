import type {DatasetRecord, FigureRecord} from '../../src/schema/record.ts';
import type {DatasetSeed} from '../schema/description.ts';

const figure = (id: string, more: Partial<FigureRecord> = {}): FigureRecord => ({
  id,
  type: 'figure',
  about: 'town',
  metric: 'homes',
  quantity: {value: 4151, decimal: '4151', unit: 'home', hedge: 'none', digits: 4},
  period: null,
  reported: '2023-09-27',
  stage: 'achieved',
  stageBasis: {by: 'stated'},
  evidence: [
    {for: 'value', document: 'paper', lines: [[1, 1]], printed: '4,151 homes', role: 'states'},
  ],
  ...more,
});

/** A small dataset for tests: two figures of one town, the first contained in the second. */
export const sample: DatasetRecord = {
  version: '1.2.3',
  documents: [
    {
      id: 'paper',
      title: 'A paper',
      titleBasis: {by: 'stated'},
      publisher: null,
      published: {edtf: '2023-09-27', basis: {by: 'stated'}},
      url: null,
      lang: 'en',
      sha256: 'a'.repeat(64),
      lines: 2,
      ledger: {meant: 2, setAside: 0, open: 0},
    },
  ],
  units: [
    {
      id: 'home',
      words: {en: {one: 'home', other: 'homes'}, 'zh-Hans': {other: '住房'}},
      counter: {'zh-Hans': '套'},
    },
  ],
  subjects: [
    {id: 'city', name: {en: 'City', 'zh-Hans': '城市'}, kind: 'city'},
    {id: 'town', name: {en: 'Town', 'zh-Hans': '小镇'}, kind: 'district', partOf: 'city'},
  ],
  metrics: [
    {
      id: 'homes',
      label: {en: 'Homes', 'zh-Hans': '住房'},
      unit: 'home',
      kind: 'stock',
      definition: {en: 'Homes that stand', 'zh-Hans': '现有住房'},
    },
  ],
  facts: [figure('town.a-new-homes', {partOf: 'town.homes'}), figure('town.homes')],
  retired: [],
};

export const sampleAbout: DatasetSeed = {
  id: 'town',
  title: {en: 'Facts of Town', 'zh-Hans': '小镇事实数据'},
  description: {en: 'Figures of a little town.', 'zh-Hans': '小镇的数字。'},
  license: {name: 'CC-BY-4.0', title: 'CC BY 4.0', url: 'https://example.org/licence'},
};
