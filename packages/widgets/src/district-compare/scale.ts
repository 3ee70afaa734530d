import {scaleLinear} from 'd3-scale';

/** One linear scale for all bars of a chart, in percent of the track. It always holds zero. */
export interface BarScale {
  /** Where the baseline stands: 0, unless an amount is negative. */
  readonly zero: number;
  readonly at: (amount: number) => number;
}

/** From zero to the largest amount; the baseline cannot be left out. */
export function scaleFor(amounts: readonly number[]): BarScale {
  const low = Math.min(0, ...amounts);
  const high = Math.max(0, ...amounts);
  const scale = scaleLinear([low, high > low ? high : low + 1], [0, 100]);
  const at = (amount: number) => rounded(scale(amount));
  return {zero: at(0), at};
}

/** Three decimals are finer than a device pixel of any screen, and keep the markup readable. */
function rounded(percent: number): number {
  return Math.round(percent * 1000) / 1000;
}
