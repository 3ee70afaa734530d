import * as z from 'zod/mini';
import type {$ZodIssue, ParseContextInternal} from 'zod/v4/core';
import {at, fail} from './error.ts';
import {messageOf} from './message.ts';

/** The value as its schema reads it, or a `DatasetError` with the way to the first thing wrong. */
export function checked<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  // Of a list of a million nulls the first is enough to hear of.
  const context: ParseContextInternal<$ZodIssue> = {abortEarly: true, error: messageOf};
  const result = z.safeParse(schema, value, context);
  return result.success ? result.data : failWith(result.error.issues);
}

function failWith([issue, ...others]: readonly $ZodIssue[]): never {
  if (!issue) return fail('this is not understood');
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) {
    return within(issue.path, () => fail(issue.message));
  }
  // Of several shapes that may be meant, the one with the right keys.
  const [first = others, ...shapes] = issue.errors;
  const meant = [first, ...shapes].find(([wrong]) => wrong?.code !== 'unrecognized_keys') ?? first;
  return within(issue.path, () => failWith(meant));
}

function within(path: readonly PropertyKey[], run: () => never): never {
  const [step, ...rest] = path;
  return step === undefined ? run() : at(step as string | number, () => within(rest, run));
}
