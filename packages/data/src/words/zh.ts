import type {DateParts, Words} from './words.ts';

const same = (text: string) => text;
const yearText = (year: string) =>
  year.includes('X') ? `${year.replace(/X/g, '0')}年代` : `${year}年`;
const monthText = ({month}: DateParts) => (month ? `${month}月` : '');
const dayText = ({day}: DateParts) => (day ? `${day}日` : '');

function date(parts: DateParts): string {
  return yearText(parts.year) + monthText(parts) + dayText(parts);
}

/** What both ends share is said once: 2023年1月至8月, 2019年5月1日至5日. */
function range(from: DateParts, to: DateParts): string {
  if (from.year !== to.year) return `${date(from)}至${date(to)}`;
  if (from.month !== to.month) return `${date(from)}至${monthText(to)}${dayText(to)}`;
  return from.day === to.day ? date(to) : `${date(from)}至${dayText(to)}`;
}

/** 智能制造产业 and 产业规模 make 智能制造产业规模: what one ends and the other begins with is said once. */
function joined(subject: string, metric: string): string {
  for (let length = metric.length; length > 1; length -= 1) {
    if (subject.endsWith(metric.slice(0, length))) return subject + metric.slice(length);
  }
  return subject + metric;
}

export const zh: Words = {
  space: '',
  comma: '，',
  colon: '：',
  stop: '。',
  brackets: ['（', '）'],
  hedges: {
    none: '',
    about: '约',
    over: '超过',
    'at-least': '至少',
    nearly: '近',
    under: '不足',
    'up-to': '至多',
  },
  within: {before: '', after: '内'},
  scales: [
    {exponent: 12, word: '万亿', decimals: 4},
    {exponent: 8, word: '亿', decimals: 4},
    {exponent: 4, word: '万', decimals: 2},
    // Only where a printed digit would be lost without it: 1.50 thousand.
    {exponent: 3, word: '千', decimals: -1},
  ],
  up: ['增长', '提高'],
  down: '下降',
  unmoved: '变化',
  yearOnYear: '同比',
  stages: {achieved: '已实现', 'under-way': '进行中', planned: '计划'},
  date,
  range,
  fromTo: (from, to) => `${from}至${to}`,
  around: (text) => `约${text}`,
  perhaps: (text) => `可能为${text}`,
  openEnd: (text) => `自${text}起`,
  openStart: (text) => `截至${text}`,
  periods: {
    instant: same,
    span: same,
    'as-of': (text) => `截至${text}`,
    since: (text) => `${text}以来`,
    by: (text) => `到${text}`,
  },
  reported: (text) => `${text}公布`,
  asReported: (text) => `据${text}公布`,
  share: (amount, whole) => `占${whole}的${amount}`,
  label: (subject, metric, dimensions) =>
    joined(subject, metric) + (dimensions && `（${dimensions}）`),
  list: '、',
  claim: (subject, voice, what) =>
    `${subject && `${subject}，`}${voice ? `据${voice}称` : '原文称'}：${what}`,
  among: (what, among) => `在${among}范围内，${what}`,
  rank: (rank) => `，第${rank}位`,
  stated: '原文载明',
  inferred: '推断：',
};
