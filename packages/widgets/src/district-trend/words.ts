import type {Language} from '@putuo/data/query';

/** What a trend says itself. What figures say comes from `@putuo/data`. */
export interface Words {
  readonly title: (metric: string, subject: string) => string;
  /** Why two neighbours are not joined. */
  readonly parted: (before: string, after: string, why: string) => string;
  readonly overlap: string;
  readonly single: string;
  readonly gap: (years: number) => string;
  /** Heads of the columns. */
  readonly when: string;
  readonly amount: string;
  /** The name of the plot. */
  readonly plot: (title: string) => string;
  /** The whole in one sentence. */
  readonly summary: (title: string, figures: number) => string;
}

const en: Words = {
  title: (metric, subject) => `${metric}, ${subject}`,
  parted: (before, after, why) => `No line from ${before} to ${after}. ${why}`,
  overlap: 'The two are not one after the other.',
  single: 'Only one figure is recorded, so there is no line.',
  gap: (years) => `${years} years not drawn to scale.`,
  when: 'When',
  amount: 'Amount',
  plot: (title) => `Line chart of the table that follows: ${title}`,
  summary: (title, figures) => `${title}: ${figures} ${figures === 1 ? 'figure' : 'figures'}.`,
};

const zhHans: Words = {
  title: (metric, subject) => `${subject}${metric}`,
  parted: (before, after, why) => `${before}与${after}之间不连线。${why}`,
  overlap: '两者并非先后相继。',
  single: '仅有一项数据，不连线。',
  gap: (years) => `中间${years}年未按比例。`,
  when: '时间',
  amount: '数值',
  plot: (title) => `下表的折线图：${title}`,
  summary: (title, figures) => `${title}：${figures}项数据。`,
};

export const wordsIn: Readonly<Record<Language, Words>> = {en, 'zh-Hans': zhHans};
