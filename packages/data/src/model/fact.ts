import type {Basis, Evidence} from './evidence.ts';
import type {LocalizedText} from './language.ts';
import type {NonEmpty} from './non-empty.ts';
import type {Period} from './period.ts';
import type {Quantity} from './quantity.ts';
import type {Metric, Subject} from './vocabulary.ts';

/** What a document says, with the words it says it in. */
export type Fact<Id extends string = string> = Figure<Id> | Milestone<Id> | Claim<Id>;

/** Which of the three a fact is. */
export type FactType = Fact['type'];

/** How far it has come. What is planned or under way is never shown as achieved. */
export type Stage = 'achieved' | 'under-way' | 'planned';

interface FactBase<Id extends string> {
  /** `<subject>.<slug>`, written by hand and never reused: `putuo.fiscal-revenue-jan-aug-2023`. */
  readonly id: Id;
  /** Who or what it is about. */
  readonly about: Subject;
  /** Only where metric and subject together do not make a good label. */
  readonly label?: LocalizedText;
  /** What exactly was counted, where it differs from the metric: "companies or institutions". */
  readonly scope?: LocalizedText;
  /** `null` unless words of the text give one; the present tense alone gives none. */
  readonly period: Period | null;
  /** EDTF date of its earliest document: where an undated fact stands in a series, labelled "as reported". */
  readonly reported: string;
  readonly stage: Stage;
  /** Stated by words of the document, or inferred, with the reason. */
  readonly stageBasis: Basis;
  /** Where it is printed: for its value, and for period, stage and scope where words give them. */
  readonly evidence: NonEmpty<Evidence>;
  /** From a plan to the later fact that the same thing happened. */
  readonly outcome?: Fact;
  /** Ids of facts whose bounds exclude this one, found by `bounds`. */
  readonly disagreesWith?: readonly string[];
  /** What a reader must know: a misprint, an open question. Never a scope or a period. */
  readonly note?: LocalizedText;
}

/** A number with its unit: 10.43 billion yuan of fiscal revenue. */
export interface Figure<Id extends string = string> extends FactBase<Id> {
  readonly type: 'figure';
  /** What is measured. */
  readonly metric: Metric;
  /** How much, as printed. */
  readonly quantity: Quantity;
  /** The same amount as the document gives it in another unit: yuan, and US dollars in brackets. */
  readonly also?: NonEmpty<Quantity>;
  /** Values of the metric's dimensions: `{use: 'office'}`. */
  readonly dimensions?: Readonly<Record<string, string>>;
  /** The whole this figure is contained in: the 10 Israeli ones of 20 companies. */
  readonly partOf?: Figure;
  /** How this level changed against the year before, as its own figure. */
  readonly change?: Figure;
}

/** Something that happened or is to happen. */
export interface Milestone<Id extends string = string> extends FactBase<Id> {
  readonly type: 'milestone';
  /** What happened, as a headline: "Hub opened". */
  readonly what: LocalizedText;
}

/** A first, a rank, a superlative: the speaker's own claim, shown as one. */
export interface Claim<Id extends string = string> extends FactBase<Id> {
  readonly type: 'claim';
  /** What is claimed: "Highest growth of fiscal revenue". */
  readonly what: LocalizedText;
  /** 1 for "the highest"; `null` for "one of the first". */
  readonly rank: number | null;
  /** Among what: "districts of Shanghai". */
  readonly among: LocalizedText;
  /** The figure that is ranked, where the document gives it. */
  readonly rankedFigure?: Figure;
  /** Whose claim it is; `null` where the document does not let one tell. */
  readonly voice: Subject | null;
}

/** An id that is no longer a fact: it moved to another id, or was withdrawn for a reason. */
export type Retired =
  | {readonly id: string; readonly movedTo: string}
  | {readonly id: string; readonly withdrawn: LocalizedText};
