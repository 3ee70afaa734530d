import type {Language} from '@putuo/data/query';

/** What a timeline says itself. What facts say comes from `@putuo/data`. */
export interface Words {
  readonly title: (subjects: readonly string[]) => string;
  /** The button of a fold; `within` where the time is one month or year. */
  readonly more: (count: number, when: string, within: boolean) => string;
  /** The same below a list that has no time. */
  readonly others: (count: number) => string;
  readonly gap: (years: number) => string;
  readonly undated: (reported: string) => string;
  /** What a plan came to. */
  readonly outcome: (when: string, what: string) => string;
  /** Heads of the columns. */
  readonly when: string;
  readonly scale: string;
  readonly what: string;
  /** The name of the scale: from when to when. */
  readonly span: (from: number, to: number) => string;
  readonly comma: string;
  /** The whole in one sentence. */
  readonly summary: (title: string, dated: number, undated: number) => string;
}

const en: Words = {
  title: (subjects) => (subjects.length > 0 ? `${subjects.join(', ')}: timeline` : 'Timeline'),
  more: (count, when, within) => `${count} more${within ? ' in ' : ': '}${when}`,
  others: (count) => `${count} more`,
  gap: (years) => `${years} years not drawn to scale`,
  undated: (reported) => `Without a date: as reported ${reported}`,
  outcome: (when, what) => `Happened, ${when}: ${what}`,
  when: 'When',
  scale: 'Scale',
  what: 'What',
  span: (from, to) => (from === to ? `Scale of ${from}` : `Scale from ${from} to ${to}`),
  comma: ', ',
  summary: (title, dated, undated) =>
    `${title}. ${counted(dated, 'dated fact')}${undated > 0 ? `, ${undated} without a date` : ''}.`,
};

const zhHans: Words = {
  title: (subjects) => (subjects.length > 0 ? `${subjects.join('、')}大事记` : '大事记'),
  more: (count, when) => `${when}另有${count}项`,
  others: (count) => `另有${count}项`,
  gap: (years) => `中间${years}年未按比例`,
  undated: (reported) => `未注明日期：据${reported}报道`,
  outcome: (when, what) => `${when}已实现：${what}`,
  when: '时间',
  scale: '时间轴',
  what: '事项',
  span: (from, to) => (from === to ? `时间轴：${from}年` : `时间轴：${from}年至${to}年`),
  comma: '，',
  summary: (title, dated, undated) =>
    `${title}，${dated}项有日期${undated > 0 ? `，${undated}项未注明日期` : ''}。`,
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

export const wordsIn: Readonly<Record<Language, Words>> = {en, 'zh-Hans': zhHans};
