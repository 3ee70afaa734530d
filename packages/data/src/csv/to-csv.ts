import type {Fact} from '../model/model.ts';

/**
 * Facts as a CSV file with the columns of `facts.csv`. What writes it is loaded when it is first asked for, so that a
 * page pays nothing for it before.
 *
 * @example
 * ```ts
 * import {toCsv} from '@putuo/data';
 * import {fiscalRevenueJanAug2023} from '@putuo/data/facts/putuo';
 * const file: string = await toCsv([fiscalRevenueJanAug2023]);
 * ```
 */
export async function toCsv(facts: readonly Fact[]): Promise<string> {
  const {csvOf} = await import('./csv.ts');
  return csvOf(facts);
}
