/**
 * Decimal numbers as strings, so that 1.818 million is 1818000 and nothing else.
 * A decimal is `-?digits[.digits]`, without grouping.
 */

/** `shifted('10.43', 9)` is `'10430000000'`; digits behind the point that are printed stay: `'1.50'`. */
export function shifted(decimal: string, power: number): string {
  const sign = decimal.startsWith('-') ? '-' : '';
  const [whole = '0', fraction = ''] = decimal.replace(/^-/, '').split('.');
  const moved = fraction.slice(0, power).padEnd(power, '0');
  const rest = fraction.slice(power);
  const head = (whole + moved).replace(/^0+(?=\d)/, '');
  return sign + head + (rest ? `.${rest}` : '');
}

/** Whether two decimals are the same number: 1.50 and 1.5 are. */
export function sameNumber(a: string, b: string): boolean {
  return plainest(a) === plainest(b);
}

export function withoutSign(decimal: string): string {
  return decimal.replace(/^-/, '');
}

/** Counted digits: leading zeros, and trailing zeros of a whole number, do not count; zero itself has one. */
export function countedDigits(mantissa: string): number {
  const digits = withoutSign(mantissa).replaceAll(',', '');
  const counted = digits.includes('.')
    ? digits.replace('.', '').replace(/^0+/, '')
    : digits.replace(/^0+|0+$/g, '');
  return Math.max(counted.length, 1);
}

function plainest(decimal: string): string {
  const [whole = '0', fraction = ''] = withoutSign(decimal).split('.');
  const body = `${whole.replace(/^0+(?=\d)/, '')}.${fraction.replace(/0+$/, '')}`.replace(
    /\.$/,
    '',
  );
  return decimal.startsWith('-') && body !== '0' ? `-${body}` : body;
}
