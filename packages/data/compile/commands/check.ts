import type {Project} from '../lint/lint-project.ts';
import {checkProject} from '../lock/verify-project.ts';
import {counted, printProblems, type Output} from '../report/print.ts';
import {concerning} from './concern.ts';
import {printOwed, printSummary} from './summary.ts';

/** Every problem that can be found before locking: in all files, or in those whose path contains a given word. */
export function checkCommand(project: Project, words: readonly string[], output: Output): boolean {
  output.progress('reading seeds and documents …');
  const {problems, context, lock} = checkProject(project);
  output.progress(null);
  const {files} = context.seeds;
  const asked = files.filter(({file}) => words.some((word) => file.includes(word)));
  const isAll = words.length === 0;
  if (!isAll && asked.length === 0) {
    const paths = files.map(({file}) => `  ${file}`).join('\n');
    output.error(`No file of the seeds has "${words.join('" or "')}" in its path:\n${paths}`);
    return false;
  }
  const shown = isAll ? problems : problems.filter(concerning(asked, files));
  printProblems(shown, output);
  if (isAll) printSummary(context, lock, project, output);
  printOwed(context, output);
  output.out(shown.length > 0 ? `\n${counted(shown.length, 'problem')}.` : '\nNo problems.');
  return shown.length === 0;
}
