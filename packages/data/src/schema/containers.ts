/**
 * Objects and lists as `createDataset` reads them. zod's own would count keys that a page has put on
 * `Object.prototype`, drop a key called `__proto__`, build results by assignment, which such a page can forbid, and
 * read on after the first mistake; and they weigh twice as much.
 */
import * as z from 'zod/mini';
import {nearest} from '../model/nearest.ts';
import type {NonEmpty} from '../model/model.ts';
import {choice, container, type Part, type Schema} from './container.ts';
import {alternatives, expected, shown} from './expected.ts';

type Shape = Readonly<Record<string, Schema>>;

/**
 * An object with these keys and no others: a key that is not understood may carry what a reader must know.
 * An absent optional key stays absent.
 */
export function object<T extends Shape>(shape: T) {
  const fields = Object.entries(shape);
  const split = (given: unknown): readonly Part[] | string => {
    if (!isObject(given)) return expected('an object')({input: given});
    const unknown = Object.keys(given).find((key) => !Object.hasOwn(shape, key));
    if (unknown !== undefined) return unknownKey(unknown, Object.keys(shape));
    return fields
      .map(([key, schema]): Part => [key, own(given, key), schema])
      .filter(([, value, schema]) => value !== undefined || schema._zod.optin !== 'optional');
  };
  const def = {
    type: 'object',
    shape,
    catchall: z.never(),
    split,
    join: Object.fromEntries,
  } as const;
  return container(def) as unknown as z.ZodMiniObject<T, z.core.$strict>;
}

/** Any keys of one shape, one kind of value. */
export function recordOf<T extends Schema>(keyType: z.ZodMiniString, valueType: T) {
  const split = (given: unknown): readonly Part[] | string =>
    isObject(given)
      ? Object.entries(given).flatMap(([key, value]): Part[] => [
          [key, key, keyType],
          [key, value, valueType],
        ])
      : expected('an object')({input: given});
  const def = {type: 'record', keyType, valueType, split, join: Object.fromEntries} as const;
  return container(def) as unknown as z.ZodMiniRecord<z.ZodMiniString, T>;
}

export function listOf<T extends Schema>(element: T) {
  const split = (given: unknown): Iterable<Part> | string =>
    Array.isArray(given) ? partsOf(given, element) : expected('a list')({input: given});
  return container({type: 'array', element, split, join: valuesOf}) as unknown as z.ZodMiniArray<T>;
}

export function filledListOf<T extends Schema>(element: T) {
  const split = (given: unknown): Iterable<Part> | string => {
    if (!Array.isArray(given)) return expected('a list')({input: given});
    return given.length > 0 ? partsOf(given, element) : 'expected at least one entry';
  };
  const list = container({type: 'array', element, split, join: valuesOf});
  // Where zod keeps what a JSON Schema is to say of a length.
  list._zod.bag.minimum = 1;
  return list as unknown as z.ZodMiniType<NonEmpty<z.output<T>>, NonEmpty<z.input<T>>>;
}

export function pairOf<T extends Schema>(item: T) {
  const split = (given: unknown): Iterable<Part> | string => {
    if (!Array.isArray(given)) return expected('a list')({input: given});
    return given.length === 2 ? partsOf(given, item) : 'expected two entries';
  };
  const def = {type: 'tuple', items: [item, item], rest: null, split, join: valuesOf} as const;
  return container(def) as unknown as z.ZodMiniTuple<[T, T], null>;
}

/** Objects told apart by the value of one key. */
export function tagged<T extends readonly z.ZodMiniObject[]>(tag: string, options: T) {
  const byTag = new Map<unknown, Schema>(
    options.flatMap((option) =>
      [...(option.def.shape[tag]?._zod.values ?? [])].map((value) => [value, option] as const),
    ),
  );
  return choice(options, (given) => {
    if (!isObject(given)) return options[0] ?? z.never();
    const value = own(given, tag);
    return byTag.get(value) ?? [tag, expected(alternatives([...byTag.keys()]))({input: value})];
  });
}

/** Objects told apart by a key that only the first has. */
export function withOrWithout<T extends readonly [Schema, Schema]>(key: string, options: T) {
  const [first, second] = options;
  return choice(options, (given) =>
    isObject(given) && own(given, key) !== undefined ? first : second,
  );
}

function isObject(given: unknown): given is object {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function own(given: object, key: string): unknown {
  return Object.hasOwn(given, key) ? (given as Record<string, unknown>)[key] : undefined;
}

/** One after the other, by index: `new Array(2 ** 32 - 1)` is a list of holes that nobody wants copied. */
function* partsOf(list: readonly unknown[], schema: Schema): Iterable<Part> {
  for (let index = 0; index < list.length; index += 1) yield [index, list[index], schema];
}

const valuesOf = (entries: readonly (readonly [unknown, unknown])[]) =>
  entries.map(([, value]) => value);

function unknownKey(key: string, known: readonly string[]): string {
  const [hint] = nearest(key, known, 1);
  return `there is no key ${shown(key)} here${hint === undefined ? '' : `; nearest: "${hint}"`}`;
}
