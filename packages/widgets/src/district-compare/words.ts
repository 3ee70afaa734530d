import type {Language} from '@putuo/data/query';
import type {Aspect} from './aspect.ts';
import type {End, Fill} from './bar.ts';

/** What a chart of bars says itself. What figures say comes from `@putuo/data`. */
export interface Words {
  /** The caption of figures that have neither metric nor subject in common. */
  readonly figures: string;
  /** A figure without a period stands by the date of its document. */
  readonly reported: (date: string) => string;
  /** The group of figures that are not broken down by the dimension of the groups. */
  readonly ungrouped: string;
  /** Heads of table columns. */
  readonly aspects: Readonly<Record<Aspect, string>>;
  readonly value: string;
  /** The name of the whole. */
  readonly sentence: (count: number, title: string) => string;
  readonly bars: string;
  readonly unlike: string;
  readonly table: string;
  readonly fills: Readonly<Record<Exclude<Fill, 'solid'>, string>>;
  readonly ends: Readonly<Record<Exclude<End, 'closed'>, string>>;
  readonly list: string;
}

const en: Words = {
  figures: 'Figures',
  reported: (date) => `as reported ${date}`,
  ungrouped: 'Not broken down',
  aspects: {
    subject: 'About',
    dimensions: 'Of which',
    name: 'Measure',
    period: 'Period',
    scope: 'Scope',
    stage: 'Stage',
  },
  value: 'Value',
  sentence: (count, title) =>
    `${count === 1 ? 'One figure' : `Comparison of ${count} figures`}: ${title}.`,
  bars: 'Bars',
  unlike: 'These figures do not compare, so no bars are drawn.',
  table: 'Table',
  fills: {half: 'under way', hatched: 'planned'},
  ends: {
    open: 'open end: at least the printed number',
    short: 'short of the tick: at most the printed number',
    soft: 'round end: about the printed number',
  },
  list: ', ',
};

const zhHans: Words = {
  figures: '数据',
  reported: (date) => `据${date}报道`,
  ungrouped: '未细分',
  aspects: {
    subject: '对象',
    dimensions: '分类',
    name: '指标',
    period: '时间',
    scope: '统计口径',
    stage: '状态',
  },
  value: '数值',
  sentence: (count, title) => `${count === 1 ? '数据' : `${count}项数据对比`}：${title}。`,
  bars: '条形图',
  unlike: '这些数据不可比，因此不画条形。',
  table: '表格',
  fills: {half: '进行中', hatched: '计划中'},
  ends: {
    open: '末端敞开：至少为所示数值',
    short: '未及刻度线：至多为所示数值',
    soft: '末端为圆：约数',
  },
  list: '，',
};

export const wordsIn: Readonly<Record<Language, Words>> = {en, 'zh-Hans': zhHans};
