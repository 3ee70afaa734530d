import {fileURLToPath} from 'node:url';
import {projectAt} from './check.ts';
import {buildCommand} from './commands/build.ts';
import {terminal} from './report/print.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const generated = fileURLToPath(new URL('../src/generated', import.meta.url));
const developing = process.env['PUTUO_DEV'] === '1';

if (!(await buildCommand(projectAt(root), generated, {developing}, terminal()))) {
  process.exitCode = 1;
}
