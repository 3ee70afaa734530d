import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Project} from '../lint/lint-project.ts';
import {checkProject} from '../lock/verify-project.ts';
import {LOCK_FILE, lockOf, lockText, type Lock} from '../lock/lock.ts';
import {counted, printProblems, type Output} from '../report/print.ts';
import {documentsText, NO_FOLDER} from './summary.ts';

/** Locks the documents that are here, keeps what is locked of the others, and says what changed. Refuses where anything is wrong. */
export function lockCommand(project: Project, output: Output): boolean {
  const {out, error, progress, colours} = output;
  if (project.documents === null) {
    error(`${NO_FOLDER} The lock is written from them: pnpm seeds lock --documents DIR`);
    return false;
  }
  progress('reading seeds and documents …');
  const {problems, context, lock: before} = checkProject(project);
  progress(null);
  if (problems.length > 0) {
    printProblems(problems, output);
    error(`\n${counted(problems.length, 'problem')}; the lock was left as it is.`);
    return false;
  }
  const lock = lockOf(context, before);
  writeFileSync(join(project.root, LOCK_FILE), lockText(lock));
  for (const line of changes(before, lock)) out(line);
  const facts = Object.keys(lock.facts).length;
  const documents = Object.keys(lock.documents).length;
  if (context.absent.size > 0) out(colours.dim(documentsText(project, context)));
  out(`${LOCK_FILE} holds ${counted(facts, 'fact')} of ${counted(documents, 'document')}.`);
  return true;
}

function* changes(before: Lock, after: Lock): Iterable<string> {
  for (const part of ['documents', 'facts'] as const) {
    const ids = new Set([...Object.keys(before[part]), ...Object.keys(after[part])]);
    for (const id of [...ids].sort()) {
      const [was, is] = [before[part][id], after[part][id]];
      if (!was) yield `+ ${id}`;
      else if (!is) yield `- ${id}`;
      else if (JSON.stringify(was) !== JSON.stringify(is)) yield `~ ${id}`;
    }
  }
}
