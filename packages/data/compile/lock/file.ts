import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Finding, Place} from '../report/problem.ts';
import {LOCK_FILE, lockSchema, type Lock} from './lock.ts';

const PLACE: Place = {file: LOCK_FILE, line: 1, column: 1};

/** Reads the lock; where there is none, or it cannot be read, `findings` says so once. */
export function readLock(root: string): {lock: Lock; findings: Finding[]} {
  const empty: Lock = {documents: {}, facts: {}};
  const path = join(root, LOCK_FILE);
  if (!existsSync(path)) {
    const message =
      'there is no lock; write it with "pnpm seeds lock" where the documents can be read';
    return {lock: empty, findings: [{place: PLACE, message}]};
  }
  const read = lockSchema.safeParse(jsonIn(path));
  if (read.success) return {lock: read.data, findings: []};
  const issue = read.error.issues[0];
  const where = issue?.path.length ? ` at ${issue.path.join('.')}` : '';
  const message = `the lock cannot be read${where}; restore it, or with all documents at hand delete it and run "pnpm seeds lock"`;
  return {lock: empty, findings: [{place: PLACE, message}]};
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
