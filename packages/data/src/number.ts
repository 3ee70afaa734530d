import type {Quantity} from './model.ts';
import type {Words} from './words/words.ts';

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
  words: Words,
  full: boolean,
): readonly [number: string, scale: string] {
  const amount = decimal.replace(/^-?0*/, '');
  const [whole = '', fraction = ''] = amount.split('.');
  const bare = whole.replace(/0+$/, '').length || 1;
  // 1.50 thousand, written out as 1,500, would lose a printed digit: it keeps a scale at any price.
  const loses = !fraction && digits > bare;
  const grouped = full || words.space !== '';
  for (const [exponent, word, most] of full ? [] : words.scales) {
    const needed = exponent + (fraction ? fraction.length : bare - whole.length);
    const decimals = Math.max(0, needed, exponent - whole.length + digits);
    if (most < 0 ? loses : whole.length > exponent && decimals <= most) {
      // Intl moves the point among the digits, where a division of floats might round.
      return [
        numberFormat(grouped, decimals).format(`${amount}e-${exponent}` as `${number}`),
        word,
      ];
    }
  }
  return [numberFormat(grouped, fraction.length).format((amount || '0') as `${number}`), ''];
}
