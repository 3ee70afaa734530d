import type {Project} from '../lint/lint-project.ts';
import {compiled, verifyProject} from '../lock/verify-project.ts';
import {emit} from '../emit/emit.ts';
import {problemText} from '../report/problem.ts';
import {counted, printProblems, type Output} from '../report/print.ts';
import {documentsText, printOwed} from './summary.ts';

/** Compiles the seeds into generated modules. Writes nothing while there is a problem. */
export async function buildCommand(
  project: Project,
  outDir: string,
  options: {readonly unlocked: boolean},
  output: Output,
): Promise<boolean> {
  const {out, error} = output;
  const verified = verifyProject(project);
  const {problems, notLocked, context} = verified;
  // Who is writing a record wants to see it before locking it.
  const tolerated = options.unlocked ? notLocked : [];
  const stopping = problems.filter((problem) => !tolerated.includes(problem));
  if (stopping.length > 0) {
    printProblems(stopping, output);
    error(`\nNothing was compiled: ${counted(stopping.length, 'problem')}.`);
    return false;
  }
  const [first] = tolerated;
  if (first) {
    const more = tolerated.length > 1 ? ` (and ${tolerated.length - 1} more)` : '';
    error(`not locked: ${problemText(first)}${more}`);
  }
  const {dataset} = context.seeds;
  if (!dataset) throw new Error('There are no problems, but no seeds/dataset.yaml either.');
  await emit(compiled(verified), dataset.seed, outDir);
  printOwed(context, output);
  out(
    `Compiled ${counted(context.seeds.facts.length, 'fact')}. ${documentsText(project, context)}`,
  );
  return true;
}
