import {fileURLToPath} from 'node:url';
import {projectAt} from './check.ts';
import {compiled, verify} from './compile.ts';
import {emit} from './emit/emit.ts';
import {problemText} from './problem.ts';

/** Seeds to `src/generated`. Nothing is written where anything is wrong. */
const root = fileURLToPath(new URL('../../..', import.meta.url));
const verified = verify(projectAt(root));
const developing = process.env['PUTUO_DEV'] === '1';
const {problems, notLocked, context, project} = verified;
const stopping = developing ? problems.filter((problem) => !notLocked.includes(problem)) : problems;

if (stopping.length > 0) {
  for (const problem of stopping) console.error(problemText(problem));
  console.error(
    `\nNothing was compiled: ${stopping.length} problem${stopping.length === 1 ? '' : 's'}.`,
  );
  process.exitCode = 1;
} else {
  if (notLocked.length > 0) {
    const [first] = notLocked;
    const more = notLocked.length > 1 ? ` (and ${notLocked.length - 1} more)` : '';
    console.warn(`not locked: ${first ? problemText(first) : ''}${more}`);
  }
  await emit(compiled(verified), fileURLToPath(new URL('../src/generated', import.meta.url)));
  const read = project.documents
    ? `documents read in ${project.documents}`
    : 'no documents here: only the lock was checked';
  console.log(`Compiled ${context.seeds.facts.length} facts; ${read}.`);
}
