import {bounds} from '../model/bounds.ts';
import type {Figure, Unit} from '../model/model.ts';
import type {Comparison, ComparisonRow, Reason, ReasonCode, Verdict} from './comparison.ts';
import {reasonTexts} from './reason-text.ts';
import {reasonTests} from './reasons.ts';

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

function rowsFor(figures: readonly Figure[]): readonly ComparisonRow[] {
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
  const textOf = reasonTexts(different);
  const reasons = reasonTests().flatMap(([code, concernedIn]): Reason[] => {
    const concerned = new Set(different.length > 1 ? concernedIn(different, rowOf) : []);
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
