import {startOfLine} from '../base/start-of-line.ts';
import {compare, describe, format, textIn} from '@putuo/data/query';
import type {ComparisonRow, Dataset, Figure, Language, NonEmpty, Verdict} from '@putuo/data/query';
import {maybeHeadingLevel, sharedStage} from '../base/layout.ts';
import type {FramedLayout} from '../base/layout.ts';
import {sourcesFor} from '../base/sources.ts';
import {base as baseWords} from '../wording/generated/words.ts';
import {barFor} from './bar.ts';
import type {Bar} from './bar.ts';
import {groupsOf} from './groups.ts';
import {keyFor} from './key.ts';
import type {KeyEntry} from './key.ts';
import {saying, wordingFor} from './labels.ts';
import {scaleFor} from './scale.ts';
import {compare as wordsIn} from '../wording/generated/words.ts';

/** As given, or the largest amount first. */
export type Sort = 'given' | 'value';

export interface CompareOptions {
  readonly lang: Language;
  readonly sort?: Sort;
  /** A dimension of the metric: one group of bars for each of its values. */
  readonly groupBy?: string | null;
  readonly heading?: string | null;
  readonly headingLevel?: number;
  /** Where what figures disagree with, and the version of the data, are found. */
  readonly dataset?: Dataset | undefined;
}

/** Everything that a comparison shows, in one language: words, and bars in percent. */
export interface CompareLayout extends FramedLayout {
  readonly facts: NonEmpty<Figure>;
  readonly verdict: Verdict;
  /** All of it as one line of words. */
  readonly plain: string;
  readonly title: string;
  /** What all figures share and the title does not say. */
  readonly deck: readonly string[];
  /** The heads of the table: what tells the figures apart, and their values. */
  readonly heads: readonly [label: string, value: string];
  readonly groups: readonly RowGroup[];
  /** What the drawing of these bars means. */
  readonly key: readonly KeyEntry[];
  /** Why they do not, or not simply, stand side by side. */
  readonly reasons: readonly string[];
}

export interface RowGroup {
  readonly label: string | null;
  readonly rows: readonly CompareRow[];
}

export interface CompareRow {
  readonly figure: Figure;
  readonly label: string;
  /** Period, scope, stage or name, where they differ from row to row and the label leaves them out. */
  readonly beside: readonly string[];
  readonly value: string;
  readonly sentence: string;
  /** `null` where the figures do not compare: then a table is all there is. */
  readonly bar: Bar | null;
}

export function compareLayout(figures: NonEmpty<Figure>, options: CompareOptions): CompareLayout {
  const {lang, sort = 'given', groupBy = null, heading = null, dataset} = options;
  const words = wordsIn[lang];
  const {verdict, reasons, rows} = compare(figures);
  const wording = wordingFor(figures, lang, groupBy);
  const {title, deck} = wording;
  const scale = scaleFor(rows.map(({value}) => value));
  const rowFor = ({figure, value}: ComparisonRow): CompareRow => ({
    figure,
    label: wording.labelOf(figure),
    beside: saying(figure, wording.beside, lang),
    value: format(figure, {lang}),
    sentence: describe(figure, {lang}),
    bar: verdict === 'not-comparable' ? null : barFor(figure, value, scale),
  });
  const ordered = sort === 'value' ? [...rows].sort((a, b) => b.value - a.value) : rows;
  const groups = groupsOf(ordered, groupBy, lang).map(({label, members}) => ({
    label: label && startOfLine(label, lang),
    rows: members.map(rowFor),
  }));
  const caption = [title, ...deck].join(baseWords[lang].comma);
  return {
    lang,
    facts: figures,
    ...(verdict === 'not-comparable' && {state: 'not-comparable'}),
    verdict,
    sentence: words.sentence(figures.length, caption),
    heading: heading?.trim() || null,
    headingLevel: maybeHeadingLevel(options.headingLevel ?? NaN),
    stage: sharedStage(figures),
    sources: sourcesFor(figures, lang, dataset),
    plain: plainText(caption, groups, lang),
    title,
    deck,
    heads: [words.aspects[wording.labelled[0] ?? 'subject'], words.value],
    groups,
    key: keyFor(
      groups.flatMap(({rows}) => rows.flatMap(({bar}) => bar ?? [])),
      lang,
    ),
    reasons: reasons.map(({text}) => textIn(text, lang)),
  };
}

function plainText(caption: string, groups: readonly RowGroup[], lang: Language): string {
  const {colon, list} = baseWords[lang];
  const bars = groups.flatMap(({label: group, rows}) =>
    rows.map(({label, beside, value}) => {
      const names = [...(group === null ? [] : [group]), label, ...beside];
      return names.join(baseWords[lang].comma) + colon + value;
    }),
  );
  return caption + colon + bars.join(list);
}
