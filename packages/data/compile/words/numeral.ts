/** A number as a text prints it: `10.43 billion`, `Eighteen`, `14th`, `1930s`, `2023.08.18`, `half`. */
export interface Numeral {
  readonly start: number;
  /** Behind its last sign. */
  readonly end: number;
  readonly kind: 'cardinal' | 'ordinal' | 'decade' | 'date' | 'half' | 'times' | 'vague';
  /** What is printed before a scale word, without grouping: `10.43`; `null` for dates and vague ones. */
  readonly mantissa: string | null;
  /** The number, scale worked in: `10430000000`; `null` for dates and vague ones. */
  readonly decimal: string | null;
}

/** A digit run or number word, before neighbours are joined to it. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** A numeral that is one number, or none: nothing before it, no scale word behind it. */
export function numberAlone(
  start: number,
  end: number,
  kind: Numeral['kind'],
  decimal: string | null,
): Numeral {
  return {start, end, kind, mantissa: decimal, decimal};
}
