import {compare, describe, format} from '@putuo/data/query';
import type {Comparison, Figure, Language, Verdict} from '@putuo/data/query';
import {barFor} from './bar.ts';
import type {Bar} from './bar.ts';
import {dimensionText, textIn} from './aspects.ts';
import {keyFor} from './key.ts';
import type {KeyEntry} from './key.ts';
import {saying, wordingFor} from './labels.ts';
import type {Wording} from './labels.ts';
import {scaleFor} from './scale.ts';
import {tableFor} from './table.ts';
import type {Table} from './table.ts';
import {wordsIn} from './words.ts';

/** As given, or the largest amount first. */
export type Sort = 'given' | 'value';

export interface CompareOptions {
  readonly lang: Language;
  readonly sort?: Sort;
  /** A dimension of the metric: one group of bars for each of its values. */
  readonly groupBy?: string | null;
  /** Stands in the place of the title that the figures give. */
  readonly heading?: string | null;
}

/** Everything that a comparison shows, in one language: words, and bars in percent. */
export interface CompareLayout {
  readonly lang: Language;
  readonly verdict: Verdict;
  readonly title: string;
  readonly deck: readonly string[];
  /** Empty where the figures are unlike: then the table is all there is. */
  readonly groups: readonly BarGroup[];
  /** What the drawing of these bars means. */
  readonly key: readonly KeyEntry[];
  /** Why they do not, or not simply, stand side by side. */
  readonly reasons: readonly string[];
  readonly table: Table;
}

export interface BarGroup {
  readonly label: string | null;
  readonly rows: readonly BarRow[];
}

export interface BarRow {
  readonly figure: Figure;
  readonly label: string;
  /** Period, scope, stage or name, where they differ from row to row and the label leaves them out. */
  readonly beside: readonly string[];
  readonly value: string;
  readonly sentence: string;
  readonly bar: Bar;
}

export function layoutComparison(
  figures: readonly Figure[],
  {lang, sort = 'given', groupBy = null, heading = null}: CompareOptions,
): CompareLayout {
  const comparison = compare(figures);
  const wording = wordingFor(figures, lang, groupBy);
  const ordered = sorted(comparison.rows, sort);
  const groups = groupsOf(ordered, groupBy, lang);
  const drawn = comparison.verdict === 'unlike' ? [] : barsFor(groups, comparison, wording, lang);
  return {
    lang,
    verdict: comparison.verdict,
    title: heading || wording.title,
    deck: wording.deck,
    groups: drawn,
    key: keyFor(drawn, lang),
    reasons: comparison.reasons.map(({text}) => textIn(text, lang)),
    table: tableFor(groups, wording, lang),
  };
}

type Amount = Comparison['rows'][number];

export interface Group {
  readonly label: string | null;
  readonly amounts: readonly Amount[];
}

/** The largest first; equal amounts stay as given. */
function sorted(amounts: readonly Amount[], sort: Sort): readonly Amount[] {
  return sort === 'value' ? [...amounts].sort((a, b) => b.value - a.value) : amounts;
}

/** In the order in which the values first come; figures without one go last. */
function groupsOf(
  amounts: readonly Amount[],
  groupBy: string | null,
  lang: Language,
): readonly Group[] {
  if (groupBy === null) return [{label: null, amounts}];
  const groups = new Map<string, Amount[]>();
  for (const amount of amounts) {
    const label = dimensionText(amount.figure, groupBy, lang);
    groups.set(label, [...(groups.get(label) ?? []), amount]);
  }
  const rest = groups.get('');
  groups.delete('');
  return [
    ...[...groups].map(([label, members]) => ({label, amounts: members})),
    ...(rest ? [{label: wordsIn[lang].ungrouped, amounts: rest}] : []),
  ];
}

function barsFor(
  groups: readonly Group[],
  {rows}: Comparison,
  {labelOf, beside}: Wording,
  lang: Language,
): readonly BarGroup[] {
  const scale = scaleFor(rows.map(({value}) => value));
  return groups.map(({label, amounts}) => ({
    label,
    rows: amounts.map(({figure, value}) => ({
      figure,
      label: labelOf(figure),
      beside: saying(figure, beside, lang),
      value: format(figure, {lang}),
      sentence: describe(figure, {lang}),
      bar: barFor(figure, value, scale),
    })),
  }));
}
