import {sameNumber, withoutSign} from '../schema/decimal.ts';
import type {EvidenceSeed, FactSeed} from '../schema/seeds.ts';
import type {Amount} from '../schema/value.ts';
import {numeralsIn} from './numerals.ts';
import type {Numeral} from './numeral.ts';
import type {TextRange} from './passage.ts';
import {numeralsOfPeriod} from './time-words.ts';

/**
 * The numerals of the printed words that a fact means by them: in words for a figure's value the one that is
 * the value (or `also`), in words for a period those in `edtf`, and so on. Any other numeral stays open.
 */
export function meantIn(
  fact: FactSeed,
  purpose: EvidenceSeed['for'],
  text: string,
  numerals: readonly Numeral[],
): ReadonlySet<Numeral> {
  switch (purpose) {
    case 'value':
      if (fact.type === 'figure') {
        return new Set(amountsOf(fact).flatMap((amount) => printedAs(amount, numerals)));
      }
      return new Set([
        ...(fact.period ? numeralsOfPeriod(text, numerals, fact.period) : []),
        ...(fact.type === 'claim' && fact.rank ? rankIn(fact.rank, numerals) : []),
      ]);
    case 'period':
      return fact.period ? numeralsOfPeriod(text, numerals, fact.period) : new Set();
    case 'scope':
      return scopeNumerals(fact.scope?.en ?? '', numerals);
    case 'stage':
      return new Set();
  }
}

export function amountsOf(fact: FactSeed): readonly Amount[] {
  return fact.type === 'figure' ? [fact.value, ...(fact.also ?? [])] : [];
}

/** The numeral that says an amount: the first, where digits repeat. */
export function printedAs(amount: Amount, numerals: readonly Numeral[]): Numeral[] {
  const found = numerals.find((numeral) => saysAmount(numeral, amount));
  return found ? [found] : [];
}

/** The same, where "a month" may be one month: an article counts if there is no numeral at all. */
export function countedAs(
  amount: Amount,
  numerals: readonly Numeral[],
  text: string,
  within: TextRange = {start: 0, end: text.length},
): Numeral | null {
  const [numeral] = printedAs(amount, numerals);
  if (numeral || numerals.length > 0 || amount.decimal !== '1') return numeral ?? null;
  const article = /(?<!\p{L})an?(?=\s+\p{L})/iu.exec(text.slice(within.start, within.end));
  if (!article) return null;
  const start = within.start + article.index;
  const end = start + article[0].length;
  return {start, end, kind: 'cardinal', mantissa: '1', decimal: '1'};
}

function saysAmount({kind, decimal}: Numeral, amount: Amount): boolean {
  if (decimal === null || kind === 'ordinal' || kind === 'decade') return false;
  // Half of something is 50 percent of it.
  if (kind === 'half' && amount.unit === 'percent') return sameNumber(amount.decimal, '50');
  return sameNumber(decimal, withoutSign(amount.decimal));
}

function rankIn(rank: number, numerals: readonly Numeral[]): Numeral[] {
  return numerals.filter(
    ({kind, decimal}) => (kind === 'ordinal' || kind === 'cardinal') && Number(decimal) === rank,
  );
}

/** Numbers that a scope says too: "over 100 million yuan each". */
function scopeNumerals(scope: string, numerals: readonly Numeral[]): ReadonlySet<Numeral> {
  const said = numeralsIn(scope);
  return new Set(
    numerals.filter(({decimal}) =>
      said.some(
        (other) => decimal !== null && other.decimal !== null && sameNumber(decimal, other.decimal),
      ),
    ),
  );
}
