import {bounds} from '../../src/model/bounds.ts';
import type {Unit} from '../../src/model/model.ts';
import type {FactRecord, FigureRecord} from '../../src/schema/record.ts';

/** Puts on each figure the ids of those that say something else of the same thing. */
export function withDisagreements(
  facts: readonly FactRecord[],
  units: ReadonlyMap<string, Unit>,
): FactRecord[] {
  const groups = new Map<string, FigureRecord[]>();
  for (const fact of facts) {
    if (fact.type !== 'figure') continue;
    const key = sameThing(fact);
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return facts.map((fact) => {
    if (fact.type !== 'figure') return fact;
    const others = groups.get(sameThing(fact)) ?? [];
    const against = others.filter((other) => other !== fact && areApart(fact, other, units));
    return against.length > 0 ? {...fact, disagreesWith: against.map(({id}) => id)} : fact;
  });
}

/** Figures with one key speak of one thing at one time. What has no period stands where it was reported. */
function sameThing({
  about,
  metric,
  dimensions,
  scope,
  stage,
  period,
  reported,
}: FigureRecord): string {
  const sorted = Object.entries(dimensions ?? {}).sort();
  const when = period ? [period.start, period.end] : ['reported', reported];
  return JSON.stringify([about, metric, sorted, scope?.en, stage, when]);
}

function areApart(a: FigureRecord, b: FigureRecord, units: ReadonlyMap<string, Unit>): boolean {
  const [one, other] = [rangeOf(a, units), rangeOf(b, units)];
  return one !== null && other !== null && (one.upper < other.lower || other.upper < one.lower);
}

/** In the base unit, so that square kilometres and square meters meet. */
function rangeOf({quantity}: FigureRecord, units: ReadonlyMap<string, Unit>) {
  const unit = units.get(quantity.unit);
  if (!unit) return null;
  const {lower, upper} = bounds({...quantity, unit});
  const factor = unit.base?.factor ?? 1;
  return {lower: lower * factor, upper: upper * factor};
}
