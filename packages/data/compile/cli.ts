import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gatherLanguages} from './languages.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

// Everything below asks which languages there are, so they are gathered before it is loaded.
gatherLanguages(join(root, 'packages/data/src'));
const {programFor} = await import('./commands/program.ts');
const {terminal} = await import('./report/print.ts');

await programFor(root, terminal(), (isWell) => {
  if (!isWell) process.exitCode = 1;
}).parseAsync();
