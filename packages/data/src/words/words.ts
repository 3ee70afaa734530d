import type {Hedge, Period, Stage} from '../model.ts';

/** A power of ten that has a word, and how many decimals a number before that word may have and stay readable. */
export interface Scale {
  readonly exponent: number;
  readonly word: string;
  readonly decimals: number;
}

/** A date as its parts are written, `month` and `day` 1-based; `year` may be `193X`. */
export interface DateParts {
  readonly year: string;
  readonly month: number | null;
  readonly day: number | null;
}

/** All that is said differently in each language. One flat dictionary per language. */
export interface Words {
  /** Between two words. */
  readonly space: string;
  readonly comma: string;
  readonly colon: string;
  readonly stop: string;
  readonly brackets: readonly [open: string, close: string];
  readonly hedges: Readonly<Record<Hedge, string>>;
  /** `up-to`, said of a duration: before the number, or after the unit. */
  readonly within: {readonly before: string; readonly after: string};
  /** Largest first. */
  readonly scales: readonly Scale[];
  /** For a change of percent, and of anything else (percentage points). */
  readonly up: readonly [percent: string, points: string];
  readonly down: string;
  readonly unmoved: string;
  readonly yearOnYear: string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly date: (date: DateParts) => string;
  readonly range: (from: DateParts, to: DateParts) => string;
  /** A range whose ends share no part, or carry a mark of their own. */
  readonly fromTo: (from: string, to: string) => string;
  readonly around: (date: string) => string;
  readonly perhaps: (date: string) => string;
  readonly openEnd: (date: string) => string;
  readonly openStart: (date: string) => string;
  readonly periods: Readonly<Record<Period['type'], (date: string) => string>>;
  /** When the source was published: of a dated fact, and of one that has only this date. */
  readonly reported: (date: string) => string;
  readonly asReported: (date: string) => string;
  readonly share: (amount: string, whole: string) => string;
  readonly label: (subject: string, metric: string, dimensions: string) => string;
  readonly list: string;
  /** `subject` is empty where the voice or the words name it. */
  readonly claim: (subject: string, voice: string | null, what: string) => string;
  /** `among` is a place ("China") or peers ("districts of Shanghai"): words that go with both. */
  readonly among: (what: string, among: string) => string;
  readonly rank: (rank: number) => string;
  readonly stated: string;
  readonly inferred: string;
}
