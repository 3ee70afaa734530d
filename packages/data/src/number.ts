import type {Quantity} from './model.ts';
import type {Scale, Words} from './words/words.ts';

export interface NumberText {
  readonly number: string;
  /** "billion", 亿, or nothing. */
  readonly scale: string;
}

const formats = /* @__PURE__ */ new Map<string, Intl.NumberFormat>();

/** One shared instance for each way of writing: making one costs a hundred times as much as using it. */
function numberFormat(grouped: boolean, decimals: number): Intl.NumberFormat {
  const key = `${grouped}${decimals}`;
  const known = formats.get(key);
  if (known) return known;
  // English and Chinese digits are written alike; only grouping differs.
  const made = new Intl.NumberFormat('en', {
    useGrouping: grouped,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formats.set(key, made);
  return made;
}

/** `'10430000000'` by `10 ** -9` is `'10.43'`: in digits, where a division of floats might round. */
function shifted(whole: string, fraction: string, exponent: number): string {
  const padded = whole.padStart(exponent + 1, '0');
  const point = padded.length - exponent;
  return `${padded.slice(0, point)}.${padded.slice(point)}${fraction}`;
}

function maybeScale(
  whole: string,
  fraction: string,
  digits: number,
  scales: readonly Scale[],
): {scale: Scale; decimals: number} | null {
  const bare = whole.replace(/0+$/, '').length || 1;
  // 1.50 thousand, written out as 1,500, would lose a printed digit: it keeps a scale at any price.
  const loses = fraction === '' && digits > bare;
  for (const [index, scale] of scales.entries()) {
    const smallest = index === scales.length - 1;
    if (whole.length <= scale.exponent && !(loses && smallest)) continue;
    const needed = scale.exponent - (fraction === '' ? whole.length - bare : -fraction.length);
    const counted = scale.exponent - whole.length + digits;
    const decimals = Math.max(0, needed, counted);
    if (decimals <= scale.decimals || (loses && smallest)) return {scale, decimals};
  }
  return null;
}

/**
 * The digits of the source, regrouped for a language; never rounded, never padded.
 * Without a sign: direction is a word, and the caller's business.
 */
export function numberText(
  quantity: Pick<Quantity, 'value' | 'decimal' | 'digits'>,
  words: Words,
  full: boolean,
): NumberText {
  const [, written, fraction = ''] = /^-?(\d+)(?:\.(\d+))?$/.exec(quantity.decimal) ?? [];
  if (!written) return {number: String(Math.abs(quantity.value)), scale: ''};
  const whole = written.replace(/^0+(?=\d)/, '');
  const found = full ? null : maybeScale(whole, fraction, quantity.digits, words.scales);
  const text = found
    ? shifted(whole, fraction, found.scale.exponent)
    : `${whole}.${fraction || '0'}`;
  const decimals = found ? found.decimals : fraction.length;
  const scale = found ? found.scale.word : '';
  // Intl takes no more; nothing anyone printed comes near.
  if (decimals > 20) return {number: text, scale};
  const grouped = full || words.space !== '';
  return {number: numberFormat(grouped, decimals).format(text as `${number}`), scale};
}
