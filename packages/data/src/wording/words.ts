import type {DateParts} from '../model/edtf.ts';
import type {Evidence, Hedge, Period, Stage} from '../model/model.ts';

/**
 * A power of ten that has a word, and how many decimals a number before that word may have and stay readable.
 * With -1 it stands only where a printed digit would be lost without it: 1.50 thousand.
 */
export type Scale = readonly [exponent: number, word: string, decimals: number];

/** What facts say, in one flat dictionary per language. `$0`, `$1` are filled in. */
export interface FactWords {
  /** Between two words. */
  readonly space: string;
  readonly comma: string;
  readonly colon: string;
  readonly stop: string;
  readonly list: string;
  readonly aside: string;
  readonly hedges: Readonly<Record<Hedge, string>>;
  /** `up-to`, said of a duration: before the number, and after the unit. */
  readonly within: readonly [before: string, after: string];
  /** The number one before a word of time, where a hedge stands before it: "over a century". */
  readonly one: (unit: string) => string;
  /** Largest first. */
  readonly scales: readonly Scale[];
  readonly up: string;
  /** Of percentage points, which are not percent. */
  readonly upPoints: string;
  readonly down: string;
  readonly unmoved: string;
  /** A unit of so many a week, in words: before the number, and after it. */
  readonly rate: (unit: string) => readonly [before: string, after: string];
  /** Of a change against the year before: before it, and after it. */
  readonly yearOnYear: readonly [before: string, after: string];
  readonly stages: Readonly<Record<Stage, string>>;
  /** The same in a running sentence: of an amount, and of what happens or is claimed. */
  readonly staged: Readonly<Record<'amount' | 'event', Readonly<Record<Stage, string>>>>;
  readonly date: (date: DateParts) => string;
  /** Which end of a range leaves out what both share: "January–August 2023", 2023年1月至8月. */
  readonly shortened: 'from' | 'to';
  readonly to: (from: string, to: string) => string;
  readonly around: string;
  readonly perhaps: string;
  /** `instant` and `span` are said as they are. */
  readonly periods: Readonly<Partial<Record<Exclude<Period['type'], 'by'>, string>>>;
  /** On that date or earlier: the whole of a year or month still counts. */
  readonly by: (date: string) => string;
  readonly openEnd: string;
  readonly openStart: string;
  /** When the source was published: of a dated fact, of one of that very day, of one that has only this date. */
  readonly reported: string;
  readonly reportedThen: string;
  readonly asReported: string;
  /** `$0` of the whole `$1`. */
  readonly share: string;
  /** What a district or city goes without in a sentence: Putuo, of Putuo District. */
  readonly kindWord: RegExp;
  readonly label: (subject: string, metric: string) => string;
  readonly claimed: string;
  readonly claimedBy: string;
  /** First among districts of Shanghai. */
  readonly among: (what: string, peers: string) => string;
  /** The same for one place: first in China. */
  readonly amongIn: (what: string, place: string) => string;
  readonly rank: string;
  readonly stated: string;
  readonly inferred: string;
}

/** What only citations say. */
export interface CiteWords {
  readonly title: string;
  readonly line: string;
  readonly lines: string;
  readonly undated: string;
  readonly dateBasis: string;
  readonly semicolon: string;
  readonly roles: Readonly<Record<Evidence['for'], string>>;
  /** What a misprint must mean. */
  readonly meant: string;
  readonly alsoIn: string;
}

/**
 * Why figures do not, or not simply, stand side by side.
 *
 * - metric: different measures. unit: units that do not convert. containment: one is part of another.
 * - period-length: amounts over periods of different length.
 * - period-missing: one has no period. period: different periods. stage: planned beside achieved.
 * - scope: something else was counted. breakdown: one is broken down, the other not, or by something else.
 * - subject: one is about a part of what the other is about.
 * - order-unknown: hedges and rounding leave open which is larger.
 */
export type ReasonCode =
  | 'metric'
  | 'unit'
  | 'containment'
  | 'period-length'
  | 'period-missing'
  | 'period'
  | 'stage'
  | 'scope'
  | 'breakdown'
  | 'subject'
  | 'order-unknown';

/** What only the reasons of a comparison say. */
export interface CompareWords {
  /** By code; `many` where a reason names more than one figure, or more than two that are in each other. */
  readonly reasons: Readonly<Record<ReasonCode, ReasonWords>>;
  /** What was counted, where no scope says it: by its unit ("companies"), or by the label of the measure. */
  readonly counted: 'unit' | 'metric';
  /**
   * Names in one sentence, and how many more there are. Labels begin with a capital, and some names are lists of
   * their own: such names stand further apart.
   */
  readonly list: (names: readonly string[], more: number, areLabels: boolean) => string;
}

export interface ReasonWords {
  readonly one: string;
  readonly many?: string;
}

/** Puts texts in the place of `$0`, `$1`. */
export function filled(pattern: string, ...texts: readonly string[]): string {
  return pattern.replace(/\$(\d)/g, (_, at: string) => texts[Number(at)] ?? '');
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
