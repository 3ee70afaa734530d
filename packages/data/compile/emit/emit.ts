import {mkdir, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {DatasetRecord} from '../../src/schema/record.ts';
import type {DatasetSeed} from '../schema/description.ts';
import {filesOf} from './files.ts';
import {modulesOf} from './modules.ts';

/**
 * Writes the generated folder as one: into a folder beside it first, which then takes its place,
 * so that a build that stops half-way leaves the last good one.
 */
export async function emit(
  dataset: DatasetRecord,
  about: DatasetSeed,
  outDir: string,
): Promise<void> {
  const fresh = `${outDir}.new`;
  await rm(fresh, {recursive: true, force: true});
  for (const [path, text] of [...modulesOf(dataset), ...filesOf(dataset, about)]) {
    const file = join(fresh, path);
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, text);
  }
  await rm(outDir, {recursive: true, force: true});
  await rename(fresh, outDir);
}
