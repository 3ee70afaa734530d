import type {Figure, Quantity} from './model.ts';

/** Between which numbers an amount lies, in its own unit. */
export interface Bounds {
  readonly lower: number;
  /** `Infinity` where the words leave it open. */
  readonly upper: number;
}

interface Mantissa {
  readonly negative: boolean;
  /** The counted digits as a whole number: 1043 of 10.43 billion. */
  readonly counted: bigint;
  /** The power of ten of the last counted digit: 7 of 10.43 billion. */
  readonly exponent: number;
}

function mantissaOf({decimal, digits}: Quantity): Mantissa | null {
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!found) return null;
  const [, sign, whole = '', fraction = ''] = found;
  const all = (whole + fraction).replace(/^0+(?=\d)/, '');
  // A record may count fewer digits than it writes; no digit that is not zero is ever left out.
  const kept = Math.max(all.replace(/0+$/, '').length, Math.min(digits, all.length), 1);
  return {
    negative: sign === '-',
    counted: BigInt(all.slice(0, kept)),
    exponent: all.length - kept - fraction.length,
  };
}

/** In digits, not in floats: half a unit off 45.3 is 45.25 and 45.35. */
function off({counted, exponent}: Mantissa, halves: number): number {
  return Number(`${counted * 10n + BigInt(halves * 5)}e${exponent - 1}`);
}

/** Things one counts one by one, in so small a number that each was counted. */
const isPlainCount = ({value, unit}: Quantity) =>
  unit.counter !== null && Number.isInteger(value) && Math.abs(value) < 1000;

function boundsOf(quantity: Quantity): Bounds {
  const {hedge, value} = quantity;
  const size = Math.abs(value);
  const mantissa = mantissaOf(quantity);
  if (hedge === 'over' || hedge === 'at-least') return {lower: size, upper: Infinity};
  if (hedge === 'nearly' || hedge === 'under' || hedge === 'up-to') return {lower: 0, upper: size};
  if (!mantissa || (hedge !== 'about' && isPlainCount(quantity))) return {lower: size, upper: size};
  const halves = hedge === 'about' ? 2 : 1;
  return {lower: off(mantissa, -halves), upper: off(mantissa, halves)};
}

/**
 * Between which numbers a figure lies, by a convention of ours, for comparing; never shown as numbers.
 *
 * - No hedge: half a unit of the last counted digit each way; a count below 1,000 is itself.
 * - about: one such unit each way. over, at least: the number and all above. nearly, under, up to: from 0 to it.
 *
 * A hedge speaks of the size of a change: "down over 34%" is -34 and all below.
 * Units are those of the figure; nothing is converted.
 *
 * @example
 * ```ts
 * import {bounds} from '@putuo/data';
 * import {fiscalRevenueJanAug2023} from '@putuo/data/facts/putuo';
 * bounds(fiscalRevenueJanAug2023); // => {lower: 10425000000, upper: 10435000000}
 * ```
 */
export function bounds(of: Figure | Quantity): Bounds {
  const quantity = 'quantity' in of ? of.quantity : of;
  const {lower, upper} = boundsOf(quantity);
  // 0 - x, because -0 is a number that no one expects.
  return quantity.value < 0 ? {lower: 0 - upper, upper: 0 - lower} : {lower, upper};
}
