import {bounds} from '../model/bounds.ts';
import type {Figure, LocalizedText, Unit} from '../model/model.ts';
import {sayingReasons} from './reason-text.ts';
import {findings} from './reasons.ts';

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
export interface Row {
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
  readonly rows: readonly Row[];
}

const NOT_COMPARABLE: ReadonlySet<ReasonCode> = /* @__PURE__ */ new Set<ReasonCode>([
  'metric',
  'unit',
  'containment',
  'period-length',
]);

const baseOf = (unit: Unit) => unit.base ?? {unit: unit.id, factor: 1};

/** `value * factor` without the noise of floats: 0.3 km² is 300,000 m². */
function scaled(value: number, factor: number): number {
  return Number.isFinite(value) ? Number((value * factor).toPrecision(15)) : value;
}

function rowsFor(figures: readonly Figure[]): readonly Row[] {
  const shared = new Set(figures.map(({quantity}) => quantity.unit.id)).size === 1;
  return figures.map((figure) => {
    const {unit, value} = figure.quantity;
    const base = shared ? {unit: unit.id, factor: 1} : baseOf(unit);
    const {lower, upper} = bounds(figure);
    return {
      figure,
      value: scaled(value, base.factor),
      lower: scaled(lower, base.factor),
      upper: scaled(upper, base.factor),
      unit: base.unit,
    };
  });
}

/**
 * May these figures stand side by side? Grades a set; the verdict is that of its worst reason, and does not depend
 * on the order given. Fewer than two different figures are alike.
 *
 * Figures that differ in subject or in the value of a dimension are what a comparison is for: no reason by itself.
 * Throws a `TypeError` where something that is no figure is given: milestones and claims have no amount.
 *
 * @example
 * ```ts
 * import {compare} from '@putuo/data';
 * import {fiscalRevenueGrowthJanAug2023, fiscalRevenueJanAug2023} from '@putuo/data/facts/putuo';
 * const {verdict, reasons} = compare([fiscalRevenueJanAug2023, fiscalRevenueGrowthJanAug2023]);
 * verdict; // => 'not-comparable'
 * reasons.map(({code}) => code); // => ['metric', 'unit']
 * ```
 */
export function compare(figures: readonly Figure[]): Comparison {
  const stray = figures.find(({type}) => type !== 'figure');
  if (stray) throw new TypeError(`compare takes figures; "${stray.id}" is a ${stray.type}`);
  const rows = rowsFor(figures);
  const rowOf = new Map(rows.map((row) => [row.figure.id, row]));
  const different = [...rowOf.values()].map(({figure}) => figure);
  const textOf = sayingReasons(different);
  const reasons = findings().flatMap(([code, finding]): Reason[] => {
    const concerned = new Set(different.length > 1 ? finding(different, rowOf) : []);
    if (concerned.size === 0) return [];
    const facts = different.filter((figure) => concerned.has(figure));
    const verdict = NOT_COMPARABLE.has(code) ? 'not-comparable' : 'with-caveats';
    return [{code, verdict, facts, text: textOf(code, facts)}];
  });
  return {verdict: worstOf(reasons), reasons, rows};
}

function worstOf(reasons: readonly Reason[]): Verdict {
  if (reasons.length === 0) return 'comparable';
  return reasons.some(({verdict}) => verdict === 'not-comparable')
    ? 'not-comparable'
    : 'with-caveats';
}
