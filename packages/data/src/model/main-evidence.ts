import type {Evidence} from './evidence.ts';
import type {Fact} from './fact.ts';

/**
 * The entry that states a fact: the first for its value. Where a document only repeats it, another one comes first.
 *
 * @example
 * ```ts
 * import {mainEvidence} from '@putuo/data';
 * import {fiscalRevenueJanAug2023} from '@putuo/data/facts/putuo';
 * mainEvidence(fiscalRevenueJanAug2023).printed; // => '10.43 billion yuan'
 * ```
 */
export function mainEvidence(fact: Fact): Evidence {
  const states = fact.evidence.filter(({role}) => role === 'states');
  return states.find((entry) => entry.for === 'value') ?? states[0] ?? fact.evidence[0];
}
