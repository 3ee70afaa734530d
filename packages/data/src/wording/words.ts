import type {DateParts} from '../model/edtf.ts';
import type {Hedge, Period, Stage} from '../model/model.ts';

/**
 * A power of ten that has a word, and how many decimals a number before that word may have and stay readable.
 * With -1 it stands only where a printed digit would be lost without it: 1.50 thousand.
 */
export type Scale = readonly [exponent: number, word: string, decimals: number];

/** All that is said differently in each language: one flat dictionary per language. `$0`, `$1` are filled in. */
export interface Words {
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
  readonly yearOnYear: string;
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

/** Puts texts in the place of `$0`, `$1`. */
export function filled(pattern: string, ...texts: readonly string[]): string {
  return pattern.replace(/\$(\d)/g, (_, at: string) => texts[Number(at)] ?? '');
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
