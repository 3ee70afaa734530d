import type {Evidence} from '../model/model.ts';

/** What only citations say; apart from the other words, so that a page that cites nothing has none of it. */
export interface CiteWords {
  readonly title: string;
  readonly line: string;
  readonly lines: string;
  readonly undated: string;
  readonly dateBasis: string;
  readonly semicolon: string;
  readonly roles: Readonly<Record<Evidence['for'], string>>;
  /** What a printed slip must mean. */
  readonly meant: string;
  readonly alsoIn: string;
}

export const citeEn: CiteWords = {
  title: '$0',
  line: 'line $0',
  lines: 'lines $0',
  undated: 'undated',
  dateBasis: 'date $0',
  semicolon: '; ',
  roles: {value: '', period: 'period', stage: 'stage', scope: 'scope'},
  meant: ' [sic: $0]',
  alsoIn: 'Also printed in: ',
};

export const citeZh: CiteWords = {
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
