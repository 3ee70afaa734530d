import type {
  BaseWords,
  CompareWords,
  FigureWords,
  NoticeWords,
  TimelineWords,
  TrendWords,
} from './words.ts';

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join('、');
const didYouMean = (nearest: readonly string[]) =>
  nearest.length > 0 ? `您要找的是${quoted(nearest)}吗？` : '';

export const base: BaseWords = {
  source: '来源',
  printed: '原文',
  period: '时间',
  stage: '状态',
  scope: '统计口径',
  note: '说明',
  definition: '指标含义',
  alsoPrinted: '另见',
  disagrees: '与之不一致',
  outcome: '后续报道',
  document: '文件',
  publisher: '发布者',
  published: '日期',
  isInferred: '推断',
  inferred: (what) => `${what.join('与')}为推断`,
  whole: (whole) => `占${whole}`,
  asReported: (date) => `据${date}报道`,
  noPeriod: '文件未注明',
  sic: (meaning) => `原文如此，应为“${meaning}”`,
  hasCapitals: false,
  space: '',
  comma: '，',
  bracketed: (text) => `（${text}）`,
  list: '；',
  colon: '：',
  also: (amounts) => `原文另记${amounts}`,
  copyCitation: '复制引文',
  copyTag: '复制标签',
  downloadCsv: '下载 CSV',
  downloadSvg: '下载 SVG',
  report: '报告数据有误',
  copied: '已复制',
  notCopied: '浏览器不允许复制，请从这里复制：',
  notLoaded: '页面的一部分未能加载，请联网后重试。',
  data: (version) => `数据版本 ${version}`,
};

export const notices: NoticeWords = {
  unknownId: (id, nearest) => `没有“${id}”这个数据。${didYouMean(nearest)}`,
  unknownSubject: (id, nearest) => `没有“${id}”这个对象。${didYouMean(nearest)}`,
  withdrawnId: (id, why) => `数据“${id}”已撤回：${why}`,
  noFigure: (about, metric, asOf) =>
    `没有 about="${about}"、metric="${metric}" 的数据${asOf ? `（截至 ${asOf}）` : ''}。`,
  nothingAbout: (about) => `在这段时间内没有 about="${about}" 的内容。`,
  notAFigure: (id) => `“${id}”不是数字，这里无法显示。`,
  malformedId: (id) => `“${id}”不是数据编号。编号的写法如“putuo.fiscal-revenue-jan-aug-2023”。`,
  malformedDate: (attribute, date) =>
    `${attribute}="${date}" 不是日期。请写年、月或日：“2023”“2023-09”“2023-09-27”。`,
  ambiguous: (about, metric, ids) =>
    `有多个 about="${about}"、metric="${metric}" 的数据。请用 fact 指明其一：${quoted(ids)}。`,
  missingAttribute: (wanted) =>
    `这个标签没有写明要显示哪个数据。请添加 ${wanted
      .map((names) => (names.length > 1 ? `同时添加 ${names.join(' 和 ')} ` : `${names.join('')} `))
      .join('属性，或')}属性。`,
  noDataset: (id) => `无法查找“${id}”：本页没有提供数据集。`,
  unknownDimension: (dimension, known) =>
    `group-by="${dimension}" 不是这些数据的分类维度。` +
    (known.length > 0 ? `可用的有${quoted(known)}。` : '这些数据没有分类维度，请去掉这个属性。'),
  shownInstead: (notice) => `${notice}现在显示的是您写在标签里的文字。`,
};

export const figure: FigureWords = {
  stage: (stage) => `（${stage}）`,
  bracketed: (citation) => `［${citation}］`,
  mark: (text) => `${text}的来源`,
};

export const compare: CompareWords = {
  figures: '数据',
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
  notComparable: '这些数据不可比，因此不画条形。',
  table: '表格',
  fills: {half: '进行中', hatched: '计划中'},
  ends: {
    open: '末端敞开：至少为所示数值',
    short: '未及刻度线：至多为所示数值',
    soft: '末端为圆：约数',
  },
};

export const timeline: TimelineWords = {
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
  summary: (title, dated, undated) =>
    `${title}，${dated}项有日期${undated > 0 ? `，${undated}项未注明日期` : ''}。`,
};

export const trend: TrendWords = {
  title: (metric, subject) => `${subject}${metric}`,
  parted: (before, after, why) => `${before}与${after}之间不连线。${why}`,
  overlap: '两者时段重叠。',
  single: '仅有一项数据，不连线。',
  gap: (years) => `中间${years}年未按比例。`,
  when: '时间',
  amount: '数值',
  plot: (title) => `下表的折线图：${title}`,
  summary: (title, figures) => `${title}：${figures}项数据。`,
};
