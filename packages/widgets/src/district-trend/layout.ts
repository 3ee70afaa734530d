import {startOfLine} from '../base/start-of-line.ts';
import {
  dateText,
  describe,
  format,
  measureText,
  scopeText,
  stageText,
  textIn,
} from '@putuo/data/query';
import type {Dataset, Figure, Language, NonEmpty, Series, SourceDocument} from '@putuo/data/query';
import {maybeHeadingLevel, sharedStage} from '../base/layout.ts';
import type {FramedLayout} from '../base/layout.ts';
import {documentsOf} from '../base/source-documents.ts';
import {sourcesFor} from '../base/sources.ts';
import {base as baseWordsIn} from '../wording/generated/words.ts';
import {inferredText, numbersOf, whenOf} from '../time/row-text.ts';
import {plotFor} from './plot.ts';
import type {Plot} from './plot.ts';
import {trend as wordsIn} from '../wording/generated/words.ts';

/** Everything that a trend says and draws, in one language. */
export interface TrendLayout extends FramedLayout {
  readonly caption: string;
  /** `null` where the figures have no scale in common: then the table is all there is. */
  readonly plot: Plot | null;
  /** What the plot is called. */
  readonly plotName: string;
  /** One for each figure, in the order of time. */
  readonly rows: NonEmpty<TrendRow>;
  /** Below the table: that there is only one figure, or years that are drawn short. */
  readonly notes: readonly string[];
}

export interface TrendRow {
  readonly figure: Figure;
  readonly when: string;
  /** Behind the date, where it is inferred. */
  readonly inferred: string | null;
  readonly value: string;
  /** What was counted, and how it is called where not as the metric is. */
  readonly aside: string | null;
  /** `null` for what has happened. */
  readonly stage: string | null;
  readonly stageInferred: string | null;
  /** The numbers of its documents, where there are several: "[1]". */
  readonly sources: string | null;
  /** What is read out. */
  readonly sentence: string;
  /** Why no line joins it to the next. */
  readonly parted: string | null;
}

export interface TrendOptions {
  readonly lang: Language;
  readonly heading?: string | null;
  readonly headingLevel?: number;
  readonly dataset?: Dataset | undefined;
}

/** `null` for a series without figures: there is nothing to show. */
export function trendLayout(series: Series, options: TrendOptions): TrendLayout | null {
  const [first, ...others] = series.points;
  if (!first) return null;
  const {lang, heading = null, headingLevel = NaN, dataset} = options;
  const words = wordsIn[lang];
  const caption = words.title(measureText(first, lang), textIn(first.about.name, lang));
  const plot = plotFor(series);
  const points = figuresOf(plot) ?? ([first, ...others] as const);
  const [head, ...tail] = points;
  const documents = documentsOf(points);
  const rowOf = (figure: Figure, index: number) =>
    rowFor(figure, documents, partedText(index, points, series, plot, lang), lang);
  return {
    lang,
    sentence: words.summary(caption, points.length),
    heading: heading?.trim() || null,
    headingLevel: maybeHeadingLevel(headingLevel),
    stage: sharedStage(points),
    facts: points,
    sources: sourcesFor(points, lang, dataset),
    caption,
    plot,
    plotName: words.plot(caption),
    rows: [rowOf(head, 0), ...tail.map((figure, index) => rowOf(figure, index + 1))],
    notes: [
      ...(tail.length === 0 ? [words.single] : []),
      ...(plot?.gaps ?? []).map(({years}) => words.gap(years)),
    ],
  };
}

function rowFor(
  figure: Figure,
  documents: readonly SourceDocument[],
  parted: string | null,
  lang: Language,
): TrendRow {
  const {label, period, stage, stageBasis} = figure;
  const isAchieved = stage === 'achieved';
  const asides = [label && textIn(label, lang), scopeText(figure, lang)].filter(Boolean);
  return {
    figure,
    when: startOfLine(whenOf(figure, lang), lang),
    inferred: inferredText(period?.basis, lang),
    value: format(figure, {lang}),
    aside: asides.join(baseWordsIn[lang].list) || null,
    stage: isAchieved ? null : stageText(stage, lang),
    stageInferred: isAchieved ? null : inferredText(stageBasis, lang),
    sources: numbersOf(figure, documents),
    sentence: describe(figure, {lang}),
    parted,
  };
}

export interface ValuePart {
  readonly kind: 'value' | 'scope' | 'stage' | 'quiet';
  readonly text: string;
}

/** What a row says of its figure, as pieces: so every way to show it says the same. */
export function valueOf(
  {value, aside, stage, stageInferred}: TrendRow,
  lang: Language,
): readonly ValuePart[] {
  const {bracketed, comma} = baseWordsIn[lang];
  const parts: readonly ValuePart[] = [
    {kind: 'value', text: value},
    {kind: 'scope', text: aside === null ? '' : bracketed(aside)},
    {kind: 'scope', text: stage === null ? '' : comma},
    {kind: 'stage', text: stage ?? ''},
    {kind: 'quiet', text: stageInferred ?? ''},
  ];
  return parts.filter(({text}) => text !== '');
}

/** In the order in which they are plotted. */
function figuresOf(plot: Plot | null): NonEmpty<Figure> | null {
  if (!plot) return null;
  const [first, ...others] = plot.points;
  return [first.figure, ...others.map(({figure}) => figure)];
}

/** The series knows why it breaks; the plot, which of its figures do not follow each other. */
function partedText(
  index: number,
  points: readonly Figure[],
  {breaks, points: inSeries}: Series,
  plot: Plot | null,
  lang: Language,
): string | null {
  const [figure, next] = [points[index], points[index + 1]];
  if (!figure || !next || plot?.points[index + 1]?.isJoined) return null;
  const words = wordsIn[lang];
  const isNeighbour = inSeries[inSeries.indexOf(figure) + 1] === next;
  const found = isNeighbour ? breaks.find(({after}) => after.id === figure.id) : undefined;
  const why = found ? textIn(found.why, lang) : words.overlap;
  return words.parted(dateOf(figure, lang), dateOf(next, lang), why);
}

/** The bare date: what a sentence names the figure by. */
function dateOf({period, reported}: Figure, lang: Language): string {
  return dateText(period ? period.edtf.replace(/^\.\.\/|\/\.\.$/g, '') : reported, lang);
}
