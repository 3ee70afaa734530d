import {lintProject, type Project} from '../lint/lint-project.ts';
import {readLock} from '../lock/file.ts';
import {counted, printProblems, type Output} from '../report/print.ts';
import {printOwed, printSummary} from './summary.ts';

/** Everything that needs no lock; of all files, or of those whose path holds one of the words. */
export function checkCommand(project: Project, files: readonly string[], output: Output): boolean {
  output.progress('reading seeds and documents …');
  const {problems, context} = lintProject(project);
  output.progress(null);
  const shown = problems.filter(
    ({place}) => files.length === 0 || files.some((file) => place.file.includes(file)),
  );
  printProblems(shown, output);
  if (files.length === 0) printSummary(context, readLock(project.root).lock, project, output);
  printOwed(context, output);
  output.out(shown.length > 0 ? `\n${counted(shown.length, 'problem')}.` : '\nNo problems.');
  return shown.length === 0;
}
