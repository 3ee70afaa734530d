import {lintProject, type Project} from '../lint/lint-project.ts';
import {positionIn} from '../evidence/document.ts';
import {wordsAround} from '../draft/words-around.ts';
import {counted, type Output} from '../report/print.ts';
import {documentsText, NO_FOLDER} from './summary.ts';

/** Lists the open numerals with the words around them. */
export function numeralsCommand(
  project: Project,
  documents: readonly string[],
  output: Output,
): boolean {
  const {out, error, colours} = output;
  if (project.documents === null) {
    error(`${NO_FOLDER} Numerals are read in them: pnpm seeds numerals --documents DIR`);
    return false;
  }
  const {context} = lintProject(project);
  const unknown = documents.filter((id) => !context.documents.has(id));
  if (unknown.length > 0) {
    error(
      `There is no document "${unknown.join('", "')}"; there are ${[...context.documents.keys()].join(', ')}.`,
    );
    return false;
  }
  const absent = documents.filter((id) => context.absent.has(id));
  for (const id of absent) {
    const file = context.documents.get(id)?.seed.file ?? id;
    error(`"${id}" cannot be read: put ${file} into ${project.documents}.`);
  }
  if (absent.length > 0) return false;
  const asked = context.accounts.filter(
    ({document}) => documents.length === 0 || documents.includes(document.id),
  );
  for (const {document, open} of asked) {
    for (const numeral of open) {
      const {line, column} = positionIn(document, numeral.start);
      const {before, itself, after} = wordsAround(document, numeral, 6);
      out(
        `${colours.cyan(`${document.id}:${line}:${column}`)}  … ${before}${colours.bold(itself)}${after} …`,
      );
    }
  }
  for (const {document, ledger} of asked) {
    const {meant, setAside, open} = ledger;
    const total = counted(meant + setAside + open, 'numeral');
    out(`${document.id}: ${total}, ${meant} meant, ${setAside} set aside, ${open} open`);
  }
  if (documents.length === 0 && context.absent.size > 0)
    out(colours.dim(documentsText(project, context)));
  return true;
}
