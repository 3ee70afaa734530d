/** A spot in a file that people write, 1-based. */
export interface Place {
  /** Relative to the project: `seeds/facts/hero-returns-2022-11.yaml`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong at a place, before it is known which rule says so. */
export interface Finding {
  readonly place: Place;
  /** The offending value, what was expected, and the nearest valid one. */
  readonly message: string;
}

export interface Problem extends Finding {
  readonly rule: string;
}

export function underRule(rule: string, findings: Iterable<Finding>): Problem[] {
  return Array.from(findings, ({place, message}) => ({place, rule, message}));
}

/** In reading order, so that two runs over the same files print the same. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

export function placeText({file, line, column}: Place): string {
  return `${file}:${line}:${column}`;
}

export function problemText({place, rule, message}: Problem): string {
  return `${placeText(place)} ${rule} ${message}`;
}

/** By code unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
