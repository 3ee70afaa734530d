import type {Language, Quantity} from '../model/model.ts';
import type {FactWords} from './words.ts';

const formats = /* @__PURE__ */ new Map<string, Intl.NumberFormat>();

/** One shared instance for each way of writing: making one costs a hundred times as much as using it. */
function numberFormat(useGrouping: boolean, decimals: number): Intl.NumberFormat {
  const key = `${useGrouping}${decimals}`;
  // Older engines take no more than 20; nothing that anyone printed comes near.
  const fractionDigits = Math.min(decimals, 20);
  const format =
    formats.get(key) ??
    // English and Chinese write digits alike; only grouping differs.
    new Intl.NumberFormat('en', {
      useGrouping,
      minimumFractionDigits: fractionDigits,
      maximumFractionDigits: fractionDigits,
    });
  formats.set(key, format);
  return format;
}

/**
 * The digits of the source, regrouped for a language; never rounded, never padded. With a scale word, or an empty one.
 * Without a sign: direction is a word, and the caller's business.
 */
export function numberText(
  {decimal, digits}: Quantity,
  words: FactWords,
  full: boolean,
): readonly [number: string, scale: string] {
  const amount = decimal.replace(/^-?0*/, '');
  const [whole = '', fraction = ''] = amount.split('.');
  const bare = whole.replace(/0+$/, '').length || 1;
  /** Decimals that show each counted digit; below one, a counted zero would look like any other. */
  const counted = (exponent: number) => exponent - whole.length + digits;
  const decimalsAt = (exponent: number) =>
    Math.max(0, counted(exponent), exponent + (fraction ? fraction.length : bare - whole.length));
  // 1.50 thousand, written out as 1,500, would lose a printed digit: it keeps a scale at any price.
  const loses = !fraction && digits > bare;
  const scales = full ? [] : words.scales;
  const scale =
    scales.find(
      ([power, , most]) =>
        whole.length > power && decimalsAt(power) <= most && (!loses || counted(power) > 0),
    ) ?? scales.findLast(([power]) => loses && counted(power) > 0);
  const [exponent, word] = scale ?? [0, ''];
  const decimals = scale ? decimalsAt(exponent) : fraction.length;
  // Intl moves the point among the digits, where a division of floats might round.
  const written = `${amount || '0'}e-${exponent}` as `${number}`;
  return [numberFormat(full || words.space !== '', decimals).format(written), word];
}

const pluralRules = /* @__PURE__ */ new Map<string, Intl.PluralRules>();

/** The plural category of a printed number in a language: 1 hour, but 1.0 hours. */
export function pluralOf(decimal: string, language: Language): Intl.LDMLPluralRule {
  const decimals = Math.min(decimal.split('.')[1]?.length ?? 0, 20);
  const key = `${language} ${decimals}`;
  const rules =
    pluralRules.get(key) ?? new Intl.PluralRules(language, {minimumFractionDigits: decimals});
  pluralRules.set(key, rules);
  return rules.select(Math.abs(Number(decimal)));
}
