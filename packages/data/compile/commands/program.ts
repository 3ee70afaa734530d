import {join} from 'node:path';
import {Command} from 'commander';
import {projectAt} from '../lint/lint-project.ts';
import {buildCommand} from './build.ts';
import {checkCommand} from './check.ts';
import {lockCommand} from './lock.ts';
import {mutateCommand} from './mutate.ts';
import {newCommand} from './new.ts';
import {numeralsCommand} from './numerals.ts';
import {verifyCommand} from './verify.ts';
import type {Output} from '../report/print.ts';

const GENERATED = 'packages/data/src/generated';

interface Options {
  /** `false` by `--no-documents`. */
  readonly documents?: string | false;
}

/** The command line `pnpm seeds`; `end` hears whether all was well. */
export function programFor(root: string, output: Output, end: (isWell: boolean) => void): Command {
  const program = new Command('pnpm seeds')
    .description('Checks, locks and extends the records in seeds/.')
    .option(
      '--documents <dir>',
      'the folder of the source documents (default: PUTUO_DOCUMENTS, or ../shared/sources)',
    )
    .option('--no-documents', 'as in a clone that has none: checks what can be checked without');
  const project = () => {
    const {documents} = program.opts<Options>();
    return projectAt(root, documents === false ? '' : documents);
  };

  program
    .command('build')
    .description('seeds to the generated modules of @putuo/data')
    .option('--unlocked', 'also records that are not locked yet (PUTUO_DEV=1 does the same)')
    .action(
      async ({unlocked = process.env['PUTUO_DEV'] === '1'}: {readonly unlocked?: boolean}) => {
        end(await buildCommand(project(), join(root, GENERATED), {unlocked}, output));
      },
    );
  program
    .command('check [files...]')
    .description('everything that needs no lock; of all files, or those whose path holds a word')
    .action((files: string[]) => {
      end(checkCommand(project(), files, output));
    });
  program
    .command('verify')
    .description('seeds, documents and lock, in full')
    .action(() => {
      end(verifyCommand(project(), output));
    });
  program
    .command('lock')
    .description('writes the lock from the documents')
    .action(() => {
      end(lockCommand(project(), output));
    });
  program
    .command('numerals [documents...]')
    .description('lists the numerals that no fact means and nothing sets aside')
    .action((documents: string[]) => {
      end(numeralsCommand(project(), documents, output));
    });
  program
    .command('new <file>')
    .description('takes a document up: its entry, and a draft of its facts')
    .option('--id <id>', 'its id (default: made from its file name)')
    .action((file: string, options: {readonly id?: string}) => {
      end(newCommand(project(), file, options, output));
    });
  program
    .command('mutate')
    .description('makes every record wrong in every way, and prints what the rules see of it')
    .option('--all', 'lists all that they do not see')
    .action((options: {readonly all?: boolean}) => {
      end(mutateCommand(project(), options, output));
    });
  return program;
}
