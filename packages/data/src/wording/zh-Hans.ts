import type {CiteWords, CompareWords, FactWords} from './words.ts';

/** 智能制造产业 and 产业规模 make 智能制造产业规模: what one ends and the other begins with is said once. */
function label(subject: string, metric: string): string {
  for (let length = metric.length; length > 1; length -= 1) {
    if (subject.endsWith(metric.slice(0, length))) return subject + metric.slice(length);
  }
  return subject + metric;
}

/** 1930s are 20世纪30年代; the first ten years of a century have no name of that kind. */
function yearText(year: string): string {
  const [, hundreds, tens] = /^(\d\d)([\dX])X$/.exec(year) ?? [];
  if (!hundreds) return year && `${year}年`;
  if (tens === '0') return `${hundreds}00年代`;
  return `${Number(hundreds) + 1}世纪${tens === 'X' ? '' : `${tens}0年代`}`;
}

/** A text without the beginning that was said before. */
function unsaid(text: string, said = ''): string {
  return text.startsWith(said) ? text.slice(said.length) : text;
}

export const facts: FactWords = {
  space: '',
  comma: '，',
  colon: '：',
  stop: '。',
  list: '、',
  aside: '（$0）',
  hedges: {
    none: '',
    about: '约',
    over: '超过',
    'at-least': '至少',
    nearly: '近',
    under: '不足',
    'up-to': '至多',
  },
  within: ['', '内'],
  one: () => '一',
  scales: [
    [12, '万亿', 4],
    [8, '亿', 4],
    [4, '万', 2],
    [3, '千', -1],
  ],
  up: '增长',
  upPoints: '提高',
  down: '下降',
  unmoved: '变化',
  rate: (unit) => {
    const [counted = '', time] = unit.split('/');
    return time ? [`每${time}`, counted] : ['', unit];
  },
  yearOnYear: ['同比', ''],
  stages: {achieved: '已实现', 'under-way': '进行中', planned: '计划中'},
  // A number is not under way itself, nor is it "in planning": the work is, and the number is that of a plan.
  staged: {
    amount: {achieved: '已实现', 'under-way': '相关工作正在进行', planned: '为计划数'},
    event: {achieved: '已实现', 'under-way': '正在进行', planned: '尚属计划'},
  },
  date: ({year, month, day}) =>
    yearText(year) + (month ? `${month}月` : '') + (day ? `${day}日` : ''),
  shortened: 'to',
  to: (from, to) => `${from}至${unsaid(to, /^\d+世纪(?=.)/.exec(from)?.[0])}`,
  around: '约$0',
  perhaps: '可能为$0',
  periods: {'as-of': '截至$0', since: '$0以来'},
  // 2021年前 would be over before 2021 begins, 到2021年 leaves it open; what is due by 2021 has until its end.
  by: (date) => date + (date.endsWith('日') ? '前' : /[代纪]$/.test(date) ? '结束前' : '底前'),
  openEnd: '自$0起',
  openStart: '截至$0',
  reported: '据$0报道',
  reportedThen: '同日报道',
  asReported: '据$0报道',
  share: '占$1的$0',
  kindWord: /[市区]$/,
  label,
  claimed: '原文称',
  claimedBy: '据$0称',
  among: (what, peers) => `${peers}中${what}`,
  // 上海首个 is one noun; what is done first is done somewhere: 在上海率先推广.
  amongIn: (what, place) => (/^[首第唯最]/.test(what) ? '' : '在') + place + what,
  rank: '，第$0位',
  stated: '原文载明',
  inferred: '推断：$0',
};

export const citations: CiteWords = {
  title: '《$0》',
  line: '第$0行',
  lines: '第$0行',
  undated: '日期不详',
  dateBasis: '日期$0',
  semicolon: '；',
  roles: {value: '', period: '时间', stage: '进度', scope: '口径'},
  meant: '［原文有误，当为$0］',
  alsoIn: '另见：',
};

export const comparisons: CompareWords = {
  reasons: {
    metric: {one: '指标不同'},
    unit: {one: '单位无法换算'},
    containment: {one: '其中一项包含在另一项之内', many: '部分数据包含在其他数据之内'},
    'period-length': {one: '所涉时段长短不同'},
    'period-missing': {one: '原文未注明时间'},
    period: {one: '时间不同'},
    stage: {one: '所处阶段不同'},
    scope: {one: '统计口径不同'},
    breakdown: {one: '细分方式不同'},
    subject: {one: '其中一个对象属于另一个对象', many: '部分对象属于其他对象'},
    'order-unknown': {one: '因措辞或取整，无法确定孰大孰小'},
  },
  counted: 'metric',
  list: (names, more) =>
    names.join(names.some((name) => /[、，和与或]/.test(name)) ? '；' : '、') +
    (more > 0 ? `等${names.length + more}项` : ''),
};
