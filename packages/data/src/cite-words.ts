import type {Evidence} from './model.ts';

/** What a citation says round its parts; apart from the other words, so that a page that cites nothing has none of it. */
export interface CiteWords {
  readonly title: (title: string) => string;
  readonly quote: (words: string) => string;
  readonly line: (line: string) => string;
  readonly lines: (lines: string) => string;
  readonly undated: string;
  readonly aside: (text: string) => string;
  readonly dateBasis: (basis: string) => string;
  readonly comma: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly stop: string;
  readonly roles: Readonly<Record<Evidence['for'], string>>;
  /** What a printed slip must mean. */
  readonly meant: (words: string) => string;
  readonly alsoIn: string;
}

export const citeEn: CiteWords = {
  title: (title) => title,
  quote: (words) => `“${words}”`,
  line: (line) => `line ${line}`,
  lines: (lines) => `lines ${lines}`,
  undated: 'undated',
  aside: (text) => ` (${text})`,
  dateBasis: (basis) => `date ${basis}`,
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  stop: '. ',
  roles: {value: '', period: 'period', stage: 'stage', scope: 'scope'},
  meant: (words) => ` [sic: ${words}]`,
  alsoIn: 'Also printed in: ',
};

export const citeZh: CiteWords = {
  title: (title) => `《${title}》`,
  quote: (words) => `“${words}”`,
  line: (line) => `第${line}行`,
  lines: (lines) => `第${lines}行`,
  undated: '日期不详',
  aside: (text) => `（${text}）`,
  dateBasis: (basis) => `日期${basis}`,
  comma: '，',
  colon: '：',
  semicolon: '；',
  stop: '。',
  roles: {value: '', period: '时间', stage: '进度', scope: '口径'},
  meant: (words) => `［原文有误，当为${words}］`,
  alsoIn: '另见：',
};
