import {startOfLine} from '../base/start-of-line.ts';
import {
  claimText,
  dateText,
  describe,
  format,
  formatParts,
  formatQuantity,
  labelText,
  periodText,
  scopeText,
  stageText,
  textIn,
} from '@putuo/data/query';
import type {
  Claim,
  Dataset,
  Figure,
  FormatOptions,
  FormatPart,
  Language,
  Series,
} from '@putuo/data/query';
import {maybeHeadingLevel} from '../base/layout.ts';
import type {FramedLayout} from '../base/layout.ts';
import {sourcesFor} from '../base/sources.ts';
import {base as wordsIn} from '../wording/generated/words.ts';

export interface StatOptions {
  readonly lang: Language;
  readonly notation?: FormatOptions['notation'];
  readonly heading?: string | null;
  readonly headingLevel?: number;
  /** Where claims about the figure, what it disagrees with, and the version of the data are found. */
  readonly dataset?: Dataset | undefined;
  /** Drawn below the figure; its figures count among those shown. */
  readonly series?: Series | null;
}

/** A figure as a card, in the words of one language. */
export interface StatLayout extends FramedLayout {
  readonly label: string;
  readonly parts: readonly StatPart[];
  /** Of the number, which never breaks: in a narrow card a long one is set smaller. */
  readonly length: 'short' | 'medium' | 'long';
  readonly lines: readonly StatLine[];
  /** To be drawn below, where that is asked for and there is one. */
  readonly series: Series | null;
}

export interface StatPart extends FormatPart {
  /** A sign that belongs to its number, like %, and is set nearly as large. */
  readonly close: boolean;
}

/** What stands below the number, in this order. */
export interface StatLine {
  readonly kind: 'whole' | 'also' | 'scope' | 'when' | 'change' | 'claim';
  readonly text: string;
  /** In front, in heavier type: the stage of what has not happened, whose claim it is. */
  readonly lead?: string;
  /** Behind, in lighter type: that a period or stage is inferred. */
  readonly aside?: string;
  readonly direction?: 'up' | 'down';
}

export function statLayout(figure: Figure, options: StatOptions): StatLayout {
  const {lang, notation = 'auto', heading = null, dataset, series = null} = options;
  const claims = claimsOn(figure, dataset);
  const others = (series?.points ?? []).filter(({id}) => id !== figure.id);
  const facts = [figure, ...(figure.change ? [figure.change] : []), ...claims, ...others] as const;
  const parts = formatParts(figure, {lang, notation});
  return {
    lang,
    sentence: describe(figure, {lang}),
    heading: heading?.trim() || null,
    headingLevel: maybeHeadingLevel(options.headingLevel ?? NaN),
    stage: figure.stage,
    facts,
    sources: sourcesFor(facts, lang, dataset),
    label: labelText(figure, lang),
    parts: parts.map((part) => ({
      ...part,
      close: part.type === 'unit' && !/^\p{L}/u.test(part.text),
    })),
    length: lengthOf(parts),
    lines: [
      ...wholeLines(figure, lang),
      ...alsoLines(figure, lang, notation),
      ...scopeLines(figure, lang),
      whenLine(figure, lang),
      ...changeLines(figure, lang),
      ...claims.map((claim) => ({kind: 'claim', text: claimText(claim, lang)}) as const),
    ],
    series,
  };
}

/** The series that a figure belongs to; `null` where the dataset does not know the figure. */
export function seriesWith(figure: Figure, dataset: Dataset | undefined): Series | null {
  const {about, metric, dimensions, id} = figure;
  const series = dataset?.series({about: about.id, metric: metric.id, dimensions});
  return series?.points.some((point) => point.id === id) ? series : null;
}

/** Claims that rank the figure or its change. Whose they are is part of their words. */
function claimsOn({id, about, change}: Figure, dataset: Dataset | undefined): readonly Claim[] {
  const claims = dataset?.facts({about: about.id, type: 'claim'}) ?? [];
  return claims.filter((fact): fact is Claim => {
    const ranked = fact.type === 'claim' ? fact.rankedFigure?.id : undefined;
    return ranked !== undefined && (ranked === id || ranked === change?.id);
  });
}

/** A share says of what it is one, unless its label does. */
function wholeLines(figure: Figure, lang: Language): readonly StatLine[] {
  const {kind, whole} = figure.metric;
  if (kind !== 'share' || !whole) return [];
  const text = textIn(whole, lang);
  const isInLabel = labelText(figure, lang).toLowerCase().includes(text.toLowerCase());
  return isInLabel ? [] : [{kind: 'whole', text: wordsIn[lang].whole(text)}];
}

function scopeLines(figure: Figure, lang: Language): readonly StatLine[] {
  const text = scopeText(figure, lang);
  return text === null ? [] : [{kind: 'scope', text: startOfLine(text, lang)}];
}

function alsoLines(
  {also}: Figure,
  lang: Language,
  notation: FormatOptions['notation'],
): readonly StatLine[] {
  if (!also) return [];
  const amounts = also.map((quantity) => formatQuantity(quantity, {lang, notation}));
  return [{kind: 'also', text: wordsIn[lang].also(amounts.join(wordsIn[lang].list))}];
}

/** A change that holds for another time than its level says for which. */
function changeLines({change, period}: Figure, lang: Language): readonly StatLine[] {
  if (!change) return [];
  const {value} = change.quantity;
  const other = change.period && change.period.edtf !== period?.edtf;
  return [
    {
      kind: 'change',
      text: format(change, {lang}),
      ...(value !== 0 && {direction: value > 0 ? 'up' : 'down'}),
      ...(change.stage !== 'achieved' && {lead: leadText(change, lang)}),
      ...(other && {aside: wordsIn[lang].bracketed(periodText(change.period, lang))}),
    },
  ];
}

/** The period; without one the date of the document, said to be that. What is inferred is marked. */
function whenLine(figure: Figure, lang: Language): StatLine {
  const words = wordsIn[lang];
  const {period, reported, stage, stageBasis} = figure;
  const happened = stage === 'achieved';
  const text = period ? periodText(period, lang) : words.asReported(dateText(reported, lang));
  const inferred = [
    ...(period?.basis.by === 'inferred' ? [words.period] : []),
    ...(!happened && stageBasis.by === 'inferred' ? [words.stage] : []),
  ];
  return {
    kind: 'when',
    text: happened ? startOfLine(text, lang) : text,
    ...(!happened && {lead: leadText(figure, lang)}),
    ...(inferred.length > 0 && {aside: words.bracketed(words.inferred(inferred))}),
  };
}

function leadText({stage}: Figure, lang: Language): string {
  return startOfLine(stageText(stage, lang), lang) + wordsIn[lang].comma;
}

function lengthOf(parts: readonly FormatPart[]): StatLayout['length'] {
  const number = parts.find(({type}) => type === 'number')?.text.length ?? 0;
  return number > 10 ? 'long' : number > 6 ? 'medium' : 'short';
}
