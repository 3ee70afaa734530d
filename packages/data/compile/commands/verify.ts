import type {Project} from '../lint/lint-project.ts';
import {verifyProject} from '../lock/verify-project.ts';
import {counted, printProblems, type Output} from '../report/print.ts';
import {printOwed, printSummary} from './summary.ts';

/** Seeds, documents and lock, in full. */
export function verifyCommand(project: Project, output: Output): boolean {
  output.progress('reading seeds, documents and lock …');
  const {problems, context, lock} = verifyProject(project);
  output.progress(null);
  printProblems(problems, output);
  printSummary(context, lock, project, output);
  printOwed(context, output);
  const verdict =
    problems.length > 0
      ? `${counted(problems.length, 'problem')}.`
      : 'Seeds, documents and lock agree.';
  output.out(`\n${verdict}`);
  return problems.length === 0;
}
