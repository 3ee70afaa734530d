import type {Context} from './context.ts';
import {countedDigits} from '../schema/decimal.ts';
import type {Finding} from '../report/problem.ts';
import type {FactEntry} from '../read/seeds.ts';
import type {Amount} from '../schema/value.ts';
import {amountsOf, countedAs} from '../words/meaning.ts';
import {numeralsIn} from '../words/numerals.ts';
import type {Numeral} from '../words/numeral.ts';
import {unitsNamed} from '../words/unit-words.ts';

/** The words printed for a value say that value: number, scale, counted digits and unit. */
export function* printedValue(fact: FactEntry, context: Context): Iterable<Finding> {
  const {seed, at} = fact;
  if (seed.type !== 'figure') return;
  const matched = new Set<Amount>();
  for (const [index, evidence] of seed.evidence.entries()) {
    if (evidence.for !== 'value') continue;
    const text = evidence.sic ?? evidence.printed;
    const place = at('evidence', index, evidence.sic ? 'sic' : 'printed');
    const numerals = numeralsIn(text);
    const said = amountsOf(seed).flatMap((amount) => {
      const numeral = countedAs(amount, numerals, text);
      return numeral ? [{amount, numeral}] : [];
    });
    if (said.length === 0) {
      const message = `"${text}" says ${numberText(numerals, text)}, but value says ${seed.value.decimal}; write the printed number in value, or print the words that say ${seed.value.decimal}`;
      yield {place, message};
    }
    for (const {amount, numeral} of said) {
      matched.add(amount);
      const messages = disagreements(text, numeral, numerals, amount, context);
      yield* messages.map((message) => ({place, message}));
    }
  }
  for (const [index, amount] of amountsOf(seed).entries()) {
    const place = index === 0 ? at('value') : at('also', index - 1);
    const hasWords = seed.evidence.some((evidence) => evidence.for === 'value');
    if (!matched.has(amount) && hasWords && (index > 0 || matched.size > 0)) {
      yield {
        place,
        message: `no evidence for: value says ${amount.decimal}; add an entry with the words that do, or leave ${amount.decimal} ${amount.unit} out`,
      };
    }
  }
}

function disagreements(
  text: string,
  numeral: Numeral,
  numerals: readonly Numeral[],
  amount: Amount,
  {units}: Context,
): string[] {
  const messages: string[] = [];
  const digits =
    numeral.mantissa && numeral.kind !== 'half' ? countedDigits(numeral.mantissa) : amount.digits;
  const printed = text.slice(numeral.start, numeral.end);
  if (digits !== amount.digits) {
    messages.push(
      `"${printed}" has ${digits} significant digits, but value has ${amount.digits}; write the number as it is printed`,
    );
  }
  const next = numerals.find(({start}) => start >= numeral.end)?.start ?? text.length;
  const unit = units.get(amount.unit)?.seed;
  if (!unit) return messages;
  const named = unitsNamed(
    text,
    numeral,
    next,
    [...units.values()].map(({seed}) => seed),
  );
  const {beside, all, needsWord} = named(unit);
  if (beside && beside !== unit.id) {
    messages.push(
      `"${text}" counts in ${beside}, but value is in ${unit.id}; write ${beside} in value`,
    );
  } else if (all.length > 0 && !all.includes(unit.id)) {
    messages.push(
      `"${text}" counts in ${all.join(', ')}, but value is in ${unit.id}; write ${all.join(' or ')} in value`,
    );
  } else if (all.length === 0 && needsWord && numeral.kind !== 'half') {
    messages.push(`"${text}" names no unit; print the word for ${unit.id} too`);
  }
  return messages;
}

function numberText(numerals: readonly Numeral[], text: string): string {
  if (numerals.length === 0) return 'no number';
  return numerals.map(({start, end, decimal}) => decimal ?? text.slice(start, end)).join(' and ');
}
