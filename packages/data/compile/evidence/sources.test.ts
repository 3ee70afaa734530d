import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test, vi} from 'vitest';
import {documentsFolder} from './sources.ts';
import {testProject} from '../../test/compile/project.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('documents are where one says, else in PUTUO_DOCUMENTS, else beside the project', () => {
  vi.stubEnv('PUTUO_DOCUMENTS', undefined);
  const {root} = testProject();
  expect(documentsFolder(root)).toBeNull();
  const beside = join(root, '../shared/sources');
  mkdirSync(beside, {recursive: true});
  expect(documentsFolder(root)).toBe(beside);
  vi.stubEnv('PUTUO_DOCUMENTS', '/somewhere');
  expect(documentsFolder(root)).toBe('/somewhere');
  expect(documentsFolder(root, '/else')).toBe('/else');
});

test('an empty text asks for none', () => {
  const {root} = testProject();
  mkdirSync(join(root, '../shared/sources'), {recursive: true});
  expect(documentsFolder(root, '')).toBeNull();
});
