/**
 * Objects and lists as `createDataset` reads them. zod's own would count keys that a page has put on
 * `Object.prototype`, drop a key called `__proto__`, and build results by assignment, which such a page can forbid.
 */
import * as z from 'zod/mini';
import {ZodMiniObject, ZodMiniRecord} from 'zod/mini';
import {
  $constructor,
  type $strict,
  type ParsePayload,
  type ParseContextInternal,
} from 'zod/v4/core';
import type {NonEmpty} from '../model/model.ts';

type Field = z.core.$ZodType;
type Entries = [key: string, value: unknown][];

export type Shape = Readonly<Record<string, Field>>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function own(given: object, key: string): unknown {
  return Object.hasOwn(given, key) ? (given as Record<string, unknown>)[key] : undefined;
}

/** Reads one value inside another. Returns whether it is right; else what is wrong has its key in front of the path. */
function readInto(
  entries: Entries,
  key: string,
  value: unknown,
  field: Field,
  {issues}: ParsePayload,
  context: ParseContextInternal,
): boolean {
  const read = field._zod.run({value, issues: []}, context) as ParsePayload;
  for (const issue of read.issues) issues.push({...issue, path: [key, ...(issue.path ?? [])]});
  entries.push([key, read.value]);
  return read.issues.length === 0;
}

const OwnObject: $constructor<ZodMiniObject> = /* @__PURE__ */ $constructor(
  'OwnObject',
  (inst, def) => {
    ZodMiniObject.init(inst, def);
    const fields = Object.entries(def.shape);
    const known = fields.map(([key]) => key);
    inst._zod.parse = (payload, context) => {
      const input: unknown = payload.value;
      if (!isObject(input)) {
        payload.issues.push({code: 'invalid_type', expected: 'object', input, inst});
        return payload;
      }
      const unknown = Object.keys(input).filter((key) => !Object.hasOwn(def.shape, key));
      if (unknown.length > 0) {
        payload.issues.push({code: 'unrecognized_keys', keys: unknown, known, input, inst});
        return payload;
      }
      const entries: Entries = [];
      for (const [key, field] of fields) {
        const value = own(input, key);
        if (value === undefined && field._zod.optin === 'optional') continue;
        if (!readInto(entries, key, value, field, payload, context)) return payload;
      }
      payload.value = Object.fromEntries(entries);
      return payload;
    };
  },
);

const OwnRecord: $constructor<ZodMiniRecord> = /* @__PURE__ */ $constructor(
  'OwnRecord',
  (inst, def) => {
    ZodMiniRecord.init(inst, def);
    inst._zod.parse = (payload, context) => {
      const input: unknown = payload.value;
      if (!isObject(input)) {
        payload.issues.push({code: 'invalid_type', expected: 'object', input, inst});
        return payload;
      }
      const entries: Entries = [];
      for (const [key, value] of Object.entries(input)) {
        const isRead =
          readInto([], key, key, def.keyType, payload, context) &&
          readInto(entries, key, value, def.valueType, payload, context);
        if (!isRead) return payload;
      }
      payload.value = Object.fromEntries(entries);
      return payload;
    };
  },
);

/**
 * An object with these keys and no others: a key that is not understood may carry what a reader must know.
 * An absent optional key stays absent.
 */
export function object<T extends Shape>(shape: T): z.ZodMiniObject<T, $strict> {
  return new OwnObject({type: 'object', shape, catchall: z.never()}) as never;
}

/** Any keys of one shape, one kind of value. */
export function recordOf<T extends Field>(key: z.ZodMiniString, value: T) {
  return new OwnRecord({
    type: 'record',
    keyType: key,
    valueType: value,
  }) as unknown as z.ZodMiniRecord<z.ZodMiniString, T>;
}

export function filledListOf<T extends Field>(item: T) {
  const list: unknown = z.array(item).check(z.minLength(1));
  return list as z.ZodMiniType<NonEmpty<z.output<T>>, NonEmpty<z.input<T>>>;
}
