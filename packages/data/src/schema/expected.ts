/** A value as an error shows it: never the whole of something long. */
export function shown(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'number' || typeof value === 'boolean' || value === null
    ? String(value)
    : `${typeof value === 'object' ? 'an object' : `a ${typeof value}`}`;
}

/** The `error` of a schema: what was expected, and what was given. */
export function expected(what: string): (issue: {readonly input?: unknown}) => string {
  return ({input}) => `expected ${what}, not ${shown(input)}`;
}

/** `"a", "b" or "c"`. */
export function alternatives(values: readonly unknown[]): string {
  const either = new Intl.ListFormat('en-GB', {type: 'disjunction'});
  return either.format(values.map((value) => JSON.stringify(value)));
}
