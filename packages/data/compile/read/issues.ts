import type {$ZodIssue} from 'zod/v4/core';
import type {Finding, Place} from '../report/problem.ts';
import type {PathPart, YamlFile} from './yaml.ts';

/** What zod says, as findings at the key or value meant, with the offending value. */
export function findingsOf(
  issues: readonly $ZodIssue[],
  yaml: YamlFile,
  root: readonly PathPart[],
): Finding[] {
  return issues.flatMap((issue): Finding[] => {
    const path = [...root, ...issue.path.filter((part) => typeof part !== 'symbol')];
    if (issue.code === 'unrecognized_keys') {
      const [key = ''] = issue.keys;
      return [{place: yaml.atKey([...path, key]), message: issue.message}];
    }
    if (issue.code === 'invalid_union') {
      return findingsOf(likeliestBranch(issue.errors), yaml, path);
    }
    return [
      {place: placeOf(yaml, path), message: `${nameOf(path)} ${messageOf(issue, path, yaml)}`},
    ];
  });
}

/** A missing value is reported where its map begins. */
function placeOf(yaml: YamlFile, path: readonly PathPart[]): Place {
  return yaml.at(path);
}

function messageOf(issue: $ZodIssue, path: readonly PathPart[], yaml: YamlFile): string {
  if (issue.code === 'custom' || issue.message.startsWith('is ')) return issue.message;
  const value = valueAt(yaml.data, path);
  if (value === undefined) return `is missing (${expectedBy(issue)})`;
  return `is ${JSON.stringify(value)}; ${expectedBy(issue)}`;
}

function expectedBy(issue: $ZodIssue): string {
  if (issue.code === 'invalid_value') return `expected ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type')
    return `expected ${issue.expected === 'tuple' ? 'a list' : issue.expected}`;
  return issue.message;
}

/** Of several alternatives, the one that the author came nearest to: where the fault lies deepest. */
function likeliestBranch(branches: readonly (readonly $ZodIssue[])[]): readonly $ZodIssue[] {
  const depth = (branch: readonly $ZodIssue[]) =>
    Math.max(
      ...branch.map(({path, code}) => path.length + (code === 'unrecognized_keys' ? 0.5 : 0)),
    );
  return [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
}

function nameOf(path: readonly PathPart[]): string {
  const named = path.findLast((part) => typeof part === 'string');
  return named === undefined ? 'the entry' : `"${named}"`;
}

function valueAt(data: unknown, path: readonly PathPart[]): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PathPart, unknown>)[part];
  }
  return value;
}
