import * as z from 'zod/mini';
import {alternatives, expected} from '../schema/expected.ts';
import {at, fail} from './error.ts';

/** The value as its schema reads it, or a `DatasetError` with the way to the first thing wrong. */
export function checked<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const result = z.safeParse(schema, value, {error: messageOf});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  return within(issue?.path ?? [], () => fail(issue?.message ?? 'this is not understood'));
}

function within(path: readonly PropertyKey[], run: () => never): never {
  const [step, ...rest] = path;
  return step === undefined ? run() : at(step as string | number, () => within(rest, run));
}

/** What is told where a schema has no message of its own. */
function messageOf(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') return expected(`a ${issue.expected}`)(issue);
  return issue.code === 'invalid_value' ? expected(alternatives(issue.values))(issue) : undefined;
}
