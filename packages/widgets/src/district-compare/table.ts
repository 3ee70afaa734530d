import {format} from '@putuo/data/query';
import type {Figure, Language} from '@putuo/data/query';
import {told} from './aspects.ts';
import type {Group} from './layout.ts';
import type {Wording} from './labels.ts';
import {wordsIn} from './words.ts';

/** The same figures as text: one row each, a column for each difference. */
export interface Table {
  /** Heads of the columns behind the row's label: the value first. */
  readonly heads: readonly string[];
  readonly groups: readonly TableGroup[];
}

export interface TableGroup {
  readonly label: string | null;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly figure: Figure;
  readonly label: string;
  readonly value: string;
  /** One for each further column; empty where the figure says nothing of it. */
  readonly cells: readonly string[];
}

export function tableFor(groups: readonly Group[], wording: Wording, lang: Language): Table {
  const {value, aspects} = wordsIn[lang];
  return {
    heads: [value, ...wording.beside.map((aspect) => aspects[aspect])],
    groups: groups.map(({label, amounts}) => ({
      label,
      rows: amounts.map(({figure}) => rowFor(figure, wording, lang)),
    })),
  };
}

function rowFor(figure: Figure, {labelOf, beside}: Wording, lang: Language): TableRow {
  return {
    figure,
    label: labelOf(figure),
    value: format(figure, {lang}),
    cells: beside.map((aspect) => told[aspect](figure, lang)),
  };
}
