import type {Language} from '@putuo/data/query';

/** What the elements say themselves. What facts say comes from `@putuo/data`. */
export interface Words {
  readonly source: string;
  readonly printed: string;
  readonly period: string;
  readonly stage: string;
  readonly scope: string;
  readonly note: string;
  readonly definition: string;
  readonly alsoPrinted: string;
  readonly disagrees: string;
  readonly outcome: string;
  readonly document: string;
  readonly publisher: string;
  readonly published: string;
  /** Behind a period and stage: which of the two is inferred. */
  readonly inferred: (what: readonly string[]) => string;
  readonly whole: (whole: string) => string;
  readonly asReported: (date: string) => string;
  readonly noPeriod: string;
  readonly sic: (meaning: string) => string;
  readonly comma: string;
  /** Behind other text, so with the space that the language wants in front. */
  readonly bracketed: (text: string) => string;
  readonly list: string;
  readonly colon: string;
  readonly also: (amounts: string) => string;
  readonly copyCitation: string;
  readonly copyTag: string;
  readonly downloadCsv: string;
  readonly downloadSvg: string;
  readonly report: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly data: (version: string) => string;
}

const en: Words = {
  source: 'Source',
  printed: 'Printed',
  period: 'Period',
  stage: 'Stage',
  scope: 'Scope',
  note: 'Note',
  definition: 'Measures',
  alsoPrinted: 'Also printed in',
  disagrees: 'Disagrees with',
  outcome: 'Later reported',
  document: 'Document',
  publisher: 'Publisher',
  published: 'Date',
  inferred: (what) => `${what.join(' and ').toLowerCase()} inferred`,
  whole: (whole) => `of ${whole}`,
  asReported: (date) => `as reported ${date}`,
  noPeriod: 'The document gives none',
  sic: (meaning) => `printed so, must mean “${meaning}”`,
  comma: ', ',
  bracketed: (text) => ` (${text})`,
  list: '; ',
  colon: ': ',
  also: (amounts) => `also given as ${amounts}`,
  copyCitation: 'Copy citation',
  copyTag: 'Copy tag',
  downloadCsv: 'Download CSV',
  downloadSvg: 'Download SVG',
  report: 'Report a wrong figure',
  copied: 'Copied',
  notCopied: 'The browser did not allow copying. Copy from here:',
  data: (version) => `data version ${version}`,
};

const zhHans: Words = {
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
  inferred: (what) => `${what.join('与')}为推断`,
  whole: (whole) => `占${whole}`,
  asReported: (date) => `据${date}报道`,
  noPeriod: '文件未注明',
  sic: (meaning) => `原文如此，应为“${meaning}”`,
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
  data: (version) => `数据版本 ${version}`,
};

export const wordsIn: Readonly<Record<Language, Words>> = {en, 'zh-Hans': zhHans};
