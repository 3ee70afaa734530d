import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {DatasetRecord} from '../../src/schema/record.ts';
import {lintProject, type Checked, type Project} from '../lint/lint-project.ts';
import {outdated, unlocked} from './compare.ts';
import {readLock} from './file.ts';
import type {Lock} from './lock.ts';
import {inOrder, underRule, type Problem} from '../report/problem.ts';
import {toRecord, type DocumentFacts} from '../record/record.ts';

export interface Verified extends Checked {
  readonly lock: Lock;
  /** Where seeds and lock differ; part of `problems` too. */
  readonly notLocked: readonly Problem[];
}

/** Seeds against the documents that are here, and against the lock in place of the others. */
export function checkProject(project: Project): Verified {
  return withLock(project, 'of absent documents');
}

/** Everything `checkProject` does, and the lock of the documents that are here. */
export function verifyProject(project: Project): Verified {
  return withLock(project, 'in full');
}

function withLock(project: Project, extent: 'of absent documents' | 'in full'): Verified {
  const checked = lintProject(project);
  const {context} = checked;
  const {lock, findings} = readLock(project.root);
  const differing = [
    ...unlocked(context, lock),
    ...(extent === 'in full' ? outdated(context, lock) : []),
  ];
  // Where there is no lock, one message says so; not one for each record.
  const reported = findings.length > 0 && differing.length > 0 ? findings : differing;
  const notLocked = inOrder(underRule('lock', reported));
  return {...checked, lock, notLocked, problems: inOrder([...checked.problems, ...notLocked])};
}

/** What is compiled; to be called where there are no problems. */
export function compiled({project, context, lock}: Verified): DatasetRecord {
  const read = new Map(
    context.accounts.map(({document: {id, sha256, lines}, ledger}): [string, DocumentFacts] => [
      id,
      {sha256, lines: lines.length, ledger},
    ]),
  );
  return toRecord(context.seeds, dataVersion(project.root), (id) => {
    const known = read.get(id) ?? lock.documents[id];
    return known ? {sha256: known.sha256, lines: known.lines, ledger: known.ledger} : UNREAD;
  });
}

/** Only while developing can a document be neither read nor locked. */
const UNREAD: DocumentFacts = {
  sha256: '0'.repeat(64),
  lines: 0,
  ledger: {meant: 0, setAside: 0, open: 0},
};

function dataVersion(root: string): string {
  const text = readFileSync(join(root, 'packages/data/package.json'), 'utf8');
  const {version} = JSON.parse(text) as {version: string};
  return version;
}
