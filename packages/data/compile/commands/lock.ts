import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {lintProject, type Project} from '../lint/lint-project.ts';
import {readLock} from '../lock/file.ts';
import {LOCK_FILE, lockOf, lockText, type Lock} from '../lock/lock.ts';
import {counted, printProblems, type Output} from '../report/print.ts';

/** Writes the lock, and says what changed in it. Refuses where anything is wrong, or the documents are not there. */
export function lockCommand(project: Project, output: Output): boolean {
  const {out, error, progress} = output;
  if (project.documents === null) {
    error('No documents here. The lock is written from them: pnpm seeds lock --documents DIR');
    return false;
  }
  progress('reading seeds and documents …');
  const {problems, context} = lintProject(project);
  progress(null);
  if (problems.length > 0) {
    printProblems(problems, output);
    error(`\n${counted(problems.length, 'problem')}; the lock was left as it is.`);
    return false;
  }
  const before = readLock(project.root).lock;
  const lock = lockOf(context);
  writeFileSync(join(project.root, LOCK_FILE), lockText(lock));
  for (const line of changes(before, lock)) out(line);
  const facts = Object.keys(lock.facts).length;
  const documents = Object.keys(lock.documents).length;
  out(`Locked ${counted(facts, 'fact')} of ${counted(documents, 'document')} in ${LOCK_FILE}.`);
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
