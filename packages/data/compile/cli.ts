import {fileURLToPath} from 'node:url';
import {programFor} from './program.ts';
import {terminal} from './report/print.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

programFor(root, terminal(), (isWell) => {
  if (!isWell) process.exitCode = 1;
}).parse();
