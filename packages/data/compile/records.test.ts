import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {projectAt} from './check.ts';
import {verify} from './compile.ts';
import {problemText} from './problem.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('the records agree with their documents, or where there are none with the lock', () => {
  expect(verify(projectAt(root)).problems.map(problemText)).toEqual([]);
});

test('a clone without documents compiles', () => {
  expect(verify(projectAt(root, '')).problems.map(problemText)).toEqual([]);
});
