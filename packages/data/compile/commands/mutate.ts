import {lintProject, type Project} from '../lint/lint-project.ts';
import {documentsOf} from '../lock/lock.ts';
import {mutateAll, type Score} from '../mutate/run.ts';
import {counted, type Output} from '../report/print.ts';
import {table} from '../report/table.ts';
import {documentsText, NO_FOLDER} from './summary.ts';

/** Of all wrong records that can be made of the right ones, how many the rules notice without the lock. */
export const GOAL = 0.98;

/** Why the printed words do not show it, kind by kind. The lock notices all of these. */
const UNSEEN: Readonly<Record<string, string>> = {
  stage: 'the stage was inferred, with a reason; no printed word decides it.',
  period: 'the reason names both years, or the stock could be dated either way.',
  lines: 'the neighboring lines contain the same words.',
  scope: 'the other scope shares a word with the printed words.',
  metric: 'both metrics use one unit, and the slug does not contain every word of the right one.',
  rank: '"premier", "leading" and "sole" may or may not state a rank; the author decides.',
  links: 'linking facts is a judgment; removing a link leaves no trace in the printed words.',
};

export function mutateCommand(
  project: Project,
  options: {readonly all?: boolean},
  output: Output,
): boolean {
  const {out, error, progress} = output;
  if (project.documents === null) {
    error(`${NO_FOLDER} Name it: pnpm seeds mutate --documents DIR`);
    return false;
  }
  const {context, problems} = lintProject(project);
  if (problems.length > 0) {
    error(
      `The records already have ${counted(problems.length, 'problem')}. List them: pnpm seeds check`,
    );
    return false;
  }
  const readable = context.seeds.facts.filter((fact) =>
    documentsOf(fact).every((id) => !context.absent.has(id)),
  );
  const scores = mutateAll(context, readable, progress);
  progress(null);
  if (context.absent.size > 0) out(documentsText(project, context));
  for (const line of scoreTable(scores)) out(line);
  for (const {kind, survivors} of scores) {
    if (survivors.length === 0) continue;
    out(`\n${kind}, ${survivors.length} not noticed: ${UNSEEN[kind] ?? 'no rule checks this yet'}`);
    const shown = options.all ? survivors : survivors.slice(0, 5);
    for (const {id, what} of shown) out(`  ${id}  ${what}`);
    if (shown.length < survivors.length)
      out(`  and ${survivors.length - shown.length} more (--all)`);
  }
  const {caught, total} = totalOf(scores);
  return caught / total >= GOAL;
}

export function totalOf(scores: readonly Score[]) {
  const sum = (key: 'total' | 'caught' | 'caughtByLock') =>
    scores.reduce((all, score) => all + score[key], 0);
  return {total: sum('total'), caught: sum('caught'), caughtByLock: sum('caughtByLock')};
}

export function scoreTable(scores: readonly Score[]): string[] {
  const row = ({kind, total, caught, caughtByLock}: Omit<Score, 'survivors'>) => [
    kind,
    total,
    share(caught, total),
    share(caughtByLock, total),
  ];
  return table([
    ['kind', 'wrong records', 'noticed without the lock', 'with it'],
    ...scores.map(row),
    row({kind: 'all', ...totalOf(scores)}),
  ]);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}
