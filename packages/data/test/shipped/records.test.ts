import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {projectAt} from '../../compile/lint/lint-project.ts';
import {verifyProject} from '../../compile/lock/verify-project.ts';
import {problemText} from '../../compile/report/problem.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

test('the records agree with their documents, or where there are none with the lock', () => {
  expect(verifyProject(projectAt(root)).problems.map(problemText)).toEqual([]);
});

test('a clone without documents compiles', () => {
  expect(verifyProject(projectAt(root, '')).problems.map(problemText)).toEqual([]);
});
