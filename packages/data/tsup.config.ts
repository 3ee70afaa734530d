import {copyFile, readdir} from 'node:fs/promises';
import {parse} from 'node:path';
import {defineConfig} from 'tsup';

const generated = 'src/generated';
const subjects = (await readdir(`${generated}/facts`)).map((file) => parse(file).name);
const dataFiles = (await readdir(generated)).filter((file) => /\.(json|jsonld|csv)$/.test(file));

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    query: 'src/query.ts',
    ...Object.fromEntries(subjects.map((id) => [`facts/${id}`, `${generated}/facts/${id}.ts`])),
  },
  format: ['esm'],
  // tsup 8 sets baseUrl, which TypeScript 6 calls deprecated.
  dts: {compilerOptions: {ignoreDeprecations: '6.0'}},
  clean: true,
  sourcemap: true,
  target: 'es2022',
  // A line for each of a hundred entries hides the lines that matter.
  silent: true,
  async onSuccess() {
    await Promise.all(dataFiles.map((file) => copyFile(`${generated}/${file}`, `dist/${file}`)));
  },
});
