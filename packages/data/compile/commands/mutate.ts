import {lintProject, type Project} from '../lint/lint-project.ts';
import {documentsOf} from '../lock/lock.ts';
import {mutateAll, type Score} from '../mutate/run.ts';
import {counted, type Output} from '../report/print.ts';
import {table} from '../report/table.ts';
import {documentsText, NO_FOLDER} from './summary.ts';

/** Of all wrong records that can be made of the right ones, how many the rules see without the lock. */
export const GOAL = 0.98;

/** Why words cannot tell, kind by kind. The lock sees all of these. */
const UNSEEN: Readonly<Record<string, string>> = {
  stage: 'planned or under way was inferred, with a reason; no printed word decides it.',
  period: 'the reason names both years, or a stock may as well stand as-of a date as at it.',
  lines: 'the same words stand once in the lines beside, too.',
  scope: 'the other scope shares a word with the printed ones.',
  metric: 'two metrics in one unit, and the slug does not hold all words of the right one.',
  rank: 'premier, leading, sole may be a rank or not; the author decides.',
  links: 'that facts belong together is a reading; a link cut leaves no trace in the words.',
};

export function mutateCommand(
  project: Project,
  options: {readonly all?: boolean},
  output: Output,
): boolean {
  const {out, error, progress} = output;
  if (project.documents === null) {
    error(`${NO_FOLDER} Words are looked up in them: pnpm seeds mutate --documents DIR`);
    return false;
  }
  const {context, problems} = lintProject(project);
  if (problems.length > 0) {
    error(`The records have ${counted(problems.length, 'problem')} already: pnpm seeds check`);
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
    out(`\n${kind}, ${survivors.length} not seen: ${UNSEEN[kind] ?? 'no rule looks at it yet'}`);
    const shown = options.all ? survivors : survivors.slice(0, 5);
    for (const {id, what} of shown) out(`  ${id}  ${what}`);
    if (shown.length < survivors.length)
      out(`  and ${survivors.length - shown.length} more (--all)`);
  }
  const {caught, made} = totalOf(scores);
  return caught / made >= GOAL;
}

export function totalOf(scores: readonly Score[]) {
  const sum = (key: 'made' | 'caught' | 'caughtByLock') =>
    scores.reduce((total, score) => total + score[key], 0);
  return {made: sum('made'), caught: sum('caught'), caughtByLock: sum('caughtByLock')};
}

export function scoreTable(scores: readonly Score[]): string[] {
  const row = ({kind, made, caught, caughtByLock}: Omit<Score, 'survivors'>) => [
    kind,
    made,
    share(caught, made),
    share(caughtByLock, made),
  ];
  return table([
    ['kind', 'wrong records', 'seen without the lock', 'with it'],
    ...scores.map(row),
    row({kind: 'all', ...totalOf(scores)}),
  ]);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}
