import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {lintProject, projectAt} from '../../compile/lint/lint-project.ts';
import {GOAL, scoreTable, totalOf} from '../../compile/commands/mutate.ts';
import {mutateAll} from '../../compile/mutate/run.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** Some thousand wrong records, each read against its document. */
const TIME = 180_000;

test(
  'of all wrong records, the words show nearly all, and the lock the rest',
  {timeout: TIME},
  () => {
    const {context, project} = lintProject(projectAt(root));
    const scores = mutateAll(context);
    const {total, caught, caughtByLock} = totalOf(scores);
    console.log(scoreTable(scores).join('\n'));
    expect(caughtByLock).toBe(total);
    // Without documents no word can be looked up; then the lock is all there is.
    if (project.documents !== null) expect(caught / total).toBeGreaterThanOrEqual(GOAL);
  },
);
