// What the elements say themselves; what facts say comes from `@putuo/data`. One file per language holds the words,
// one interface per room says which, so that a page with cards does not carry the words of a timeline.

/** What every element says. */
export interface BaseWords {
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
  /** Behind a single date or stage. */
  readonly isInferred: string;
  /** Behind a period and stage: which of the two is inferred. */
  readonly inferred: (what: readonly string[]) => string;
  readonly whole: (whole: string) => string;
  readonly asReported: (date: string) => string;
  readonly noPeriod: string;
  readonly sic: (meaning: string) => string;
  readonly hasCapitals: boolean;
  /** Between two sentences. */
  readonly space: string;
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
  readonly notLoaded: string;
  readonly data: (version: string) => string;
}

/** Written for the person who edits the page: what was given, what was expected, what to do. */
export interface NoticeWords {
  readonly unknownId: (id: string, nearest: readonly string[]) => string;
  readonly unknownSubject: (id: string, nearest: readonly string[]) => string;
  readonly withdrawnId: (id: string, why: string) => string;
  readonly noFigure: (about: string, metric: string, asOf: string | null) => string;
  readonly nothingAbout: (about: string) => string;
  readonly notAFigure: (id: string) => string;
  readonly malformedId: (id: string) => string;
  readonly malformedDate: (attribute: string, date: string) => string;
  readonly ambiguous: (about: string, metric: string, ids: readonly string[]) => string;
  /** Each entry lists the attributes that would do together: `[['fact'], ['about', 'metric']]`. */
  readonly missingAttribute: (wanted: readonly (readonly string[])[]) => string;
  readonly noDataset: (id: string) => string;
  readonly unknownDimension: (dimension: string, known: readonly string[]) => string;
  /** After a notice, where the tag wraps words. */
  readonly shownInstead: (notice: string) => string;
}

/** What a figure in a sentence says. */
export interface FigureWords {
  readonly stage: (stage: string) => string;
  readonly bracketed: (citation: string) => string;
  /** The name of the mark behind the figure. */
  readonly mark: (text: string) => string;
}

/** What a chart of bars says. */
export interface CompareWords {
  /** The caption of figures that have neither metric nor subject in common. */
  readonly figures: string;
  /** The group of figures that are not broken down by the dimension of the groups. */
  readonly ungrouped: string;
  /** Heads of table columns. */
  readonly aspects: Readonly<
    Record<'subject' | 'dimensions' | 'name' | 'period' | 'scope' | 'stage', string>
  >;
  readonly value: string;
  /** The name of the whole. */
  readonly sentence: (count: number, title: string) => string;
  readonly bars: string;
  readonly notComparable: string;
  readonly table: string;
  readonly fills: Readonly<Record<'half' | 'hatched', string>>;
  readonly ends: Readonly<Record<'open' | 'short' | 'soft', string>>;
}

/** What a timeline says. */
export interface TimelineWords {
  readonly title: (subjects: readonly string[]) => string;
  /** The button of a fold; `within` where the time is one month or year. */
  readonly more: (count: number, when: string, within: boolean) => string;
  /** The same below a list that has no time. */
  readonly others: (count: number) => string;
  readonly gap: (years: number) => string;
  readonly undated: (reported: string) => string;
  /** What a plan came to. */
  readonly outcome: (when: string, what: string) => string;
  /** Heads of the columns. */
  readonly when: string;
  readonly scale: string;
  readonly what: string;
  /** The name of the scale: from when to when. */
  readonly span: (from: number, to: number) => string;
  /** The whole in one sentence. */
  readonly summary: (title: string, dated: number, undated: number) => string;
}

/** What a trend says. */
export interface TrendWords {
  readonly title: (metric: string, subject: string) => string;
  /** Why two neighbours are not joined. */
  readonly parted: (before: string, after: string, why: string) => string;
  readonly overlap: string;
  readonly single: string;
  readonly gap: (years: number) => string;
  /** Heads of the columns. */
  readonly when: string;
  readonly amount: string;
  /** The name of the plot. */
  readonly plot: (title: string) => string;
  /** The whole in one sentence. */
  readonly summary: (title: string, figures: number) => string;
}
