import {fileURLToPath} from 'node:url';
import {programFor} from './commands/program.ts';
import {terminal} from './report/print.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

await programFor(root, terminal(), (isWell) => {
  if (!isWell) process.exitCode = 1;
}).parseAsync();
