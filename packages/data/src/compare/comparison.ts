import type {Figure, LocalizedText} from '../model/model.ts';
import type {ReasonCode} from '../wording/words.ts';

export type {ReasonCode};

/** May they stand on one scale: yes; yes, with a word of warning; no. */
export type Verdict = 'comparable' | 'with-caveats' | 'not-comparable';

/** One thing that keeps figures apart. */
export interface Reason {
  readonly code: ReasonCode;
  /** What this reason alone would make of the set. */
  readonly verdict: Exclude<Verdict, 'comparable'>;
  /** The figures it concerns, in the order given. */
  readonly facts: readonly Figure[];
  /** One sentence for a reader. */
  readonly text: LocalizedText;
}

/** A figure on the common scale of its set. */
export interface ComparisonRow {
  readonly figure: Figure;
  /** In the common unit: that of all figures, where they share one, else the base unit they convert to. */
  readonly value: number;
  /** `bounds`, in the common unit. */
  readonly lower: number;
  /** `Infinity` where the words leave it open. */
  readonly upper: number;
  /** The id of the unit in which `value`, `lower` and `upper` are given. */
  readonly unit: string;
}

/** What `compare` makes of a set. */
export interface Comparison {
  readonly verdict: Verdict;
  /** What rules the set out first, then what to keep in mind. */
  readonly reasons: readonly Reason[];
  /** One for each figure, in the order given. */
  readonly rows: readonly ComparisonRow[];
}
