import {mkdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {afterEach, expect, test, vi} from 'vitest';
import {projectAt} from '../lint/lint-project.ts';
import {documentsFolder} from './sources.ts';
import {testProject} from '../../test/compile/project.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('documents are in the folder that was asked for, or else in PUTUO_DOCUMENTS', () => {
  vi.stubEnv('PUTUO_DOCUMENTS', undefined);
  expect(documentsFolder()).toBeNull();
  vi.stubEnv('PUTUO_DOCUMENTS', '/somewhere');
  expect(documentsFolder()).toBe('/somewhere');
  expect(documentsFolder('elsewhere')).toBe(resolve('elsewhere'));
});

test('an empty text asks for no documents', () => {
  vi.stubEnv('PUTUO_DOCUMENTS', '');
  expect(documentsFolder()).toBeNull();
  expect(documentsFolder('')).toBeNull();
});

test('no folder beside the project is read without being named', () => {
  vi.stubEnv('PUTUO_DOCUMENTS', undefined);
  const {root} = testProject();
  mkdirSync(join(root, '../shared/sources'), {recursive: true});
  expect(projectAt(root).documents).toBeNull();
});
