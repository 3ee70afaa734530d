import type {$ZodIssueInvalidUnion, $ZodRawIssue} from 'zod/v4/core';
import {nearest} from '../model/nearest.ts';
import {own} from '../schema/containers.ts';
import {expected, shown} from '../schema/expected.ts';

/** What is told where a schema has no message of its own. */
export function messageOf(issue: $ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return expected(TYPES[issue.expected] ?? `a ${issue.expected}`)(issue);
    case 'invalid_value':
      return expected(oneOf(issue.values))(issue);
    case 'invalid_union':
      return issue.options ? unknownChoice(issue) : undefined;
    case 'unrecognized_keys':
      return unknownKey(issue.keys[0] ?? '', issue.known as readonly string[]);
    case 'too_small':
      return `expected ${issue.minimum === 1 ? 'at least one entry' : 'two entries'}`;
    case 'too_big':
      return 'expected two entries';
    default:
      return undefined;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  tuple: 'a list',
};

function unknownChoice({discriminator, options, input}: $ZodRawIssue<$ZodIssueInvalidUnion>) {
  const given = own(input as object, String(discriminator));
  return expected(oneOf(options as readonly unknown[]))({input: given});
}

function oneOf(values: readonly unknown[]): string {
  const either = new Intl.ListFormat('en-GB', {type: 'disjunction'});
  return either.format(values.map((value) => JSON.stringify(value)));
}

function unknownKey(key: string, known: readonly string[]): string {
  const [hint] = nearest(key, known, 1);
  return `there is no key ${shown(key)} here${hint === undefined ? '' : `; nearest: "${hint}"`}`;
}
