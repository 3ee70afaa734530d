import {countedDigits, shifted} from './decimal.ts';

/** What a `value:` says: `"10.43 billion CNY"`. */
export interface Amount {
  readonly value: number;
  readonly decimal: string;
  readonly unit: string;
  readonly digits: number;
}

export const SCALES: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

const NUMBER = /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;

export class NotAValue extends Error {}

/** Parses number, scale word and unit id, one blank between. Throws `NotAValue` with what is wrong. */
export function parseValue(text: string): Amount {
  const parts = text.split(' ');
  const [number = '', scaleOrUnit = ''] = parts;
  if (!NUMBER.test(number)) {
    throw new NotAValue(
      `"${text}" does not begin with a number like 10.43, -34 or 4,151 (thousands by commas in threes)`,
    );
  }
  const scaled = parts.length === 3;
  const power = scaled ? SCALES[scaleOrUnit] : 0;
  if (power === undefined) {
    const scales = Object.keys(SCALES).join(', ');
    throw new NotAValue(
      `"${scaleOrUnit}" in "${text}" is no scale word; expected ${scales}, or none`,
    );
  }
  const unit = scaled ? parts[2] : parts[1];
  if (!unit || parts.length > 3) {
    throw new NotAValue(
      `"${text}" is not number, scale word and unit id, as in "10.43 billion CNY"`,
    );
  }
  const mantissa = number.replaceAll(',', '');
  if (/^-?0\d/.test(mantissa)) throw new NotAValue(`"${text}" begins with a needless zero`);
  const decimal = shifted(mantissa, power);
  const value = Number(decimal);
  if (decimal.replace(/\D/g, '').replace(/^0+/, '').length > 15) {
    throw new NotAValue(`"${text}" has more digits than a number can hold exactly (15)`);
  }
  if (Object.is(value, -0)) throw new NotAValue(`"${text}" is a negative zero; write 0`);
  return {value, decimal, unit, digits: countedDigits(mantissa)};
}
