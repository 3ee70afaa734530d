import {nearest} from '../model/nearest.ts';
import {at, fail, shown} from './error.ts';

/** Takes a value from outside and returns it with a type, or fails and says what it expected. */
export type Reader<T> = (value: unknown) => T;

type OptionalKey<T> = {
  [Key in keyof T]-?: Record<never, never> extends Pick<T, Key> ? Key : never;
}[keyof T];

type Shape<T> = {
  readonly [Key in Exclude<keyof T, OptionalKey<T>>]-?: Reader<T[Key]>;
};
type OptionalShape<T> = {
  readonly [Key in OptionalKey<T>]-?: Reader<Exclude<T[Key], undefined>>;
};

/** Told before anything else is looked at, so that a text of a million characters costs no more than its length. */
const LONGEST = 20_000;

export const text: Reader<string> = (value) => {
  if (typeof value !== 'string') return fail(`expected a text, not ${shown(value)}`);
  if (value.trim() === '') return fail('expected a text that is not empty');
  return value.length > LONGEST ? fail(`this text is longer than ${LONGEST} characters`) : value;
};

/** A text of a shape that `what` tells in words, with an example. */
export function textLike(pattern: RegExp, what: string): Reader<string> {
  return (value) => {
    const given = text(value);
    return pattern.test(given) ? given : fail(`expected ${what}, not ${shown(given)}`);
  };
}

export const number: Reader<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value)
    ? value
    : fail(`expected a number, not ${shown(value)}`);

export function wholeFrom(least: number): Reader<number> {
  return (value) =>
    Number.isSafeInteger(value) && (value as number) >= least
      ? (value as number)
      : fail(`expected a whole number from ${least}, not ${shown(value)}`);
}

export function oneOf<T extends string>(...choices: readonly T[]): Reader<T> {
  const names = choices.map((choice) => `"${choice}"`).join(', ');
  return (value) =>
    choices.find((choice) => choice === value) ?? fail(`expected ${names}, not ${shown(value)}`);
}

export function orNull<T>(read: Reader<T>): Reader<T | null> {
  return (value) => (value === null ? null : read(value));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : fail(`expected a list, not ${shown(value)}`);
}

export function listOf<T>(read: Reader<T>): Reader<readonly T[]> {
  // Not map: it would pass by the holes of a list that is mostly holes.
  return (value) => Array.from(list(value), (item, index) => at(index, () => read(item)));
}

export function filledListOf<T>(read: Reader<T>): Reader<readonly [T, ...T[]]> {
  return (value) => {
    const [first, ...rest] = listOf(read)(value);
    return first === undefined ? fail('expected at least one entry') : [first, ...rest];
  };
}

export function pairOf<T>(read: Reader<T>): Reader<readonly [T, T]> {
  return (value) => {
    const [first, second, ...rest] = listOf(read)(value);
    return first === undefined || second === undefined || rest.length > 0
      ? fail('expected two entries')
      : [first, second];
  };
}

/** Something with keys; only its own count, whatever a page has put on `Object.prototype`. */
export function keyed(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : fail(`expected an object, not ${shown(value)}`);
}

export function own(given: object, key: string): unknown {
  return Object.hasOwn(given, key) ? (given as Record<string, unknown>)[key] : undefined;
}

/** Any keys, one kind of value. Built from entries: a key may be called `__proto__`. */
export function recordOf<T>(read: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (value) =>
    Object.fromEntries(
      Object.entries(keyed(value)).map(([key, item]) => [key, at(key, () => read(item))]),
    );
}

/**
 * An object with these keys and no others: a key that is not understood may carry what a reader must know.
 * An absent optional key stays absent.
 */
export function object<T extends object>(
  shape: Shape<T>,
  ...[optional]: keyof OptionalShape<T> extends never ? [] : [OptionalShape<T>]
): Reader<T> {
  const needed = Object.entries<Reader<unknown>>(shape);
  const maybe = Object.entries<Reader<unknown>>(optional ?? {});
  const known = new Set([...needed, ...maybe].map(([key]) => key));
  return (value) => {
    const given = keyed(value);
    for (const key of Object.keys(given)) {
      if (known.has(key)) continue;
      const [hint] = nearest(key, known, 1);
      fail(`there is no key ${shown(key)} here${hint ? `; nearest: "${hint}"` : ''}`);
    }
    const entries: [string, unknown][] = [];
    for (const [key, read] of needed) entries.push([key, at(key, () => read(own(given, key)))]);
    for (const [key, read] of maybe) {
      const item = own(given, key);
      if (item !== undefined) entries.push([key, at(key, () => read(item))]);
    }
    // Not by assignment, which a page can forbid for a name by what it puts on `Object.prototype`.
    return Object.fromEntries(entries) as T;
  };
}
