import {readdirSync} from 'node:fs';
import {defineConfig} from 'tsup';

const subjects = readdirSync('src/generated/facts').map((file) => file.replace(/\.ts$/, ''));

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    query: 'src/query.ts',
    ...Object.fromEntries(subjects.map((id) => [`facts/${id}`, `src/generated/facts/${id}.ts`])),
  },
  format: ['esm'],
  // tsup 8 sets baseUrl, which TypeScript 6 calls deprecated.
  dts: {compilerOptions: {ignoreDeprecations: '6.0'}},
  clean: true,
  sourcemap: true,
  target: 'es2022',
  onSuccess: 'tsx compile/copy-files.ts',
});
