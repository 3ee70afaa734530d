/**
 * The nouns of Putuo: what a fact is, and everything it carries with it.
 * Plain readonly interfaces; at run time references are resolved objects, in `facts.json` they are ids
 * (see `record.ts`).
 */

import type {Language} from './generated/languages.ts';

export {LANGUAGES, type Language} from './generated/languages.ts';

export type NonEmpty<T> = readonly [T, ...T[]];

/** The same words in every language of this library: `text[lang]` is all it takes. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** How we know something: words of the document state it, or we infer it and say why. */
export type Basis =
  {readonly by: 'stated'} | {readonly by: 'inferred'; readonly why: LocalizedText};

/** What a document says, with the words it says it in. */
export type Fact<Id extends string = string> = Figure<Id> | Milestone<Id> | Claim<Id>;

/** Which of the three a fact is. */
export type FactType = Fact['type'];

/** Has it happened? What is planned or under way is never shown as achieved. */
export type Stage = 'achieved' | 'under-way' | 'planned';

interface FactBase<Id extends string> {
  /** `<subject>.<slug>`, written by hand and never reused: `putuo.fiscal-revenue-jan-aug-2023`. */
  readonly id: Id;
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
  readonly stageBasis: Basis;
  readonly evidence: NonEmpty<Evidence>;
  /** From a plan to the later fact that it happened. */
  readonly outcome?: Fact;
  /** Ids of facts whose bounds exclude this one, found by `bounds`. */
  readonly disagreesWith?: readonly string[];
  /** What a reader must know: a printed slip, an open question. Never a scope or a period. */
  readonly note?: LocalizedText;
}

/** A number with its unit: 10.43 billion yuan of fiscal revenue. */
export interface Figure<Id extends string = string> extends FactBase<Id> {
  readonly type: 'figure';
  readonly metric: Metric;
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

/** `none` means that no hedge is printed; it is never called exact. */
export type Hedge = 'none' | 'about' | 'over' | 'at-least' | 'nearly' | 'under' | 'up-to';

/** A printed amount: number, unit and the hedge before it. */
export interface Quantity {
  /** In `unit`, scale words worked in: 10430000000. */
  readonly value: number;
  /** The same in decimal digits, as far as they are printed: `'10430000000'`, `'1.50'`. */
  readonly decimal: string;
  readonly unit: Unit;
  readonly hedge: Hedge;
  /**
   * Counted digits of the printed mantissa: 10.43 -> 4, 1.50 -> 3, 200 -> 1, 4,151 -> 4.
   * Leading zeros, and trailing zeros of a whole number, do not count.
   */
  readonly digits: number;
}

/** A unit in words: "square meters", 平方米. */
export interface UnitWords {
  readonly other: string;
  /** Beside the number one, where the language has a form for it. */
  readonly one?: string;
}

/** The unit that is printed. Square kilometres stay square kilometres; only comparisons and layouts convert. */
export interface Unit {
  readonly id: string;
  readonly words: Readonly<Record<Language, UnitWords>>;
  /** The short form, where a language has one, put behind the number: `m²`, `%`. */
  readonly symbol?: Readonly<Partial<Record<Language, string>>>;
  /**
   * The measure word, where a language has one, for what is counted: 4151套 homes, 130家 companies.
   * `null` for units proper.
   */
  readonly counter: Readonly<Partial<Record<Language, string>>> | null;
  /** What it converts to: 1 km² = 1,000,000 m². */
  readonly base?: {readonly unit: string; readonly factor: number};
}

/**
 * When a fact holds. EDTF (ISO 8601-2) strings are never turned into a local `Date`.
 * - instant: at that date. span: over all of it. as-of: cumulative or standing at that date.
 * - since: from that date on. by: at the latest then.
 */
export interface Period {
  /** `2019-12-05`, `2018-10`, `193X`, `2023-01/2023-08`, `2021/..`, `2019-06~`. */
  readonly edtf: string;
  readonly type: 'instant' | 'span' | 'as-of' | 'since' | 'by';
  /** First day, `YYYY-MM-DD`; `null` where the interval is open. */
  readonly start: string | null;
  /** Last day, `YYYY-MM-DD`; `null` where the interval is open. */
  readonly end: string | null;
  readonly precision: 'day' | 'month' | 'year' | 'decade';
  readonly basis: Basis;
}

/**
 * How a measure behaves.
 * - stock: at a time. flow: an amount over a period, increments included. share: percent of `whole`.
 * - change: relative, in percent, negative when it falls. duration. rate: per time.
 */
export type MetricKind = 'stock' | 'flow' | 'share' | 'change' | 'duration' | 'rate';

/** What is measured, for any subject: companies, not the companies of one hub. */
export interface Metric {
  readonly id: string;
  readonly label: LocalizedText;
  readonly unit: Unit;
  readonly kind: MetricKind;
  readonly definition: LocalizedText;
  /** For a share: of what. */
  readonly whole?: LocalizedText;
  /** For a change: of which metric. */
  readonly changeOf?: Metric;
  /** For a change: against the year before, or against something the text leaves open. */
  readonly base?: 'year' | 'unstated';
  readonly dimensions?: Readonly<Record<string, Dimension>>;
}

/** One way in which a metric is broken down: `use` into offices, flats, support facilities. */
export interface Dimension {
  readonly label: LocalizedText;
  readonly values: Readonly<Record<string, LocalizedText>>;
}

/** What sort of thing facts are about. */
export type SubjectKind =
  | 'area'
  | 'building'
  | 'city'
  | 'company'
  | 'country'
  | 'district'
  | 'event'
  | 'fund'
  | 'government'
  | 'hospital'
  | 'hub'
  | 'industry'
  | 'institution'
  | 'neighbourhood'
  | 'park'
  | 'person'
  | 'policy'
  | 'programme'
  | 'road'
  | 'school'
  | 'system'
  | 'venue'
  | 'waterway';

/** Who or what facts are about. */
export interface Subject {
  readonly id: string;
  readonly name: LocalizedText;
  readonly kind: SubjectKind;
  /** Only where a text says so. */
  readonly partOf?: Subject;
}

/** Lines of a document and the words in them that say it. */
export interface Evidence {
  readonly for: 'value' | 'period' | 'stage' | 'scope';
  readonly document: SourceDocument;
  /** 1-based, first and last inclusive; several ranges where columns interleave. */
  readonly lines: NonEmpty<readonly [first: number, last: number]>;
  /** At most eight words, as printed. */
  readonly printed: string;
  readonly role: 'states' | 'repeats';
  /** What the printed words must mean, where they are a slip of the document. */
  readonly sic?: string;
}

/** A document that facts are printed in, and how its title, publisher and date are known. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly titleBasis: Basis;
  readonly publisher: {readonly name: string; readonly basis: Basis} | null;
  readonly published: {readonly edtf: string; readonly basis: Basis} | null;
  readonly url: string | null;
  readonly lang: 'en';
  readonly sha256: string;
  /** How many lines it has. */
  readonly lines: number;
  /** Every numeral of the document is meant by a fact, set aside with a reason, or still open. */
  readonly ledger: Ledger;
}

/** How the numerals of a document balance. */
export interface Ledger {
  readonly meant: number;
  readonly setAside: number;
  readonly open: number;
}

/** An id that is no longer a fact: it moved to another id, or was withdrawn for a reason. */
export type Retired =
  | {readonly id: string; readonly movedTo: string}
  | {readonly id: string; readonly withdrawn: LocalizedText};
