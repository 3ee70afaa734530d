import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {Command} from 'commander';
import {projectAt, type Project} from '../lint/lint-project.ts';
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
    .description('Checks, locks and extends the facts in seeds/.')
    .option(
      '--documents <dir>',
      'the folder of the source documents (default: the variable PUTUO_DOCUMENTS)',
    )
    .option('--no-documents', 'read no documents, and check the lock instead');
  const run = (command: (project: Project) => boolean | Promise<boolean>) => {
    const {documents} = program.opts<Options>();
    const project = projectAt(root, documents === false ? '' : documents);
    if (project.documents !== null && !existsSync(project.documents)) {
      output.error(
        `There is no folder ${project.documents}. Name the folder of the documents with --documents DIR or PUTUO_DOCUMENTS, or go without: --no-documents`,
      );
      return end(false);
    }
    const isWell = command(project);
    return isWell instanceof Promise ? isWell.then(end) : end(isWell);
  };

  program
    .command('build')
    .description('compile the seeds into the generated modules of @putuo/data')
    .option('--unlocked', 'include facts that are not locked yet (so does PUTUO_DEV=1)')
    .action(({unlocked = process.env['PUTUO_DEV'] === '1'}: {readonly unlocked?: boolean}) =>
      run((project) => buildCommand(project, join(root, GENERATED), {unlocked}, output)),
    );
  program
    .command('check [files...]')
    .description(
      'check the seeds before locking: all of them, or the files with a word in their path',
    )
    .action((files: string[]) => run((project) => checkCommand(project, files, output)));
  program
    .command('verify')
    .description('check that seeds, documents and lock agree')
    .action(() => run((project) => verifyCommand(project, output)));
  program
    .command('lock')
    .description('write the lock from the documents that are there')
    .action(() => run((project) => lockCommand(project, output)));
  program
    .command('numerals [documents...]')
    .description('list the open numerals: neither meant by a fact nor set aside')
    .action((documents: string[]) => run((project) => numeralsCommand(project, documents, output)));
  program
    .command('new <file>')
    .description('add a document: its entry, and a draft of its facts')
    .option('--id <id>', 'its id (default: made from the file name)')
    .action((file: string, options: {readonly id?: string}) =>
      run((project) => newCommand(project, file, options, output)),
    );
  program
    .command('mutate')
    .description('damage every fact in every way, and count how often the rules notice')
    .option('--all', 'list every damaged fact that no rule notices')
    .action((options: {readonly all?: boolean}) =>
      run((project) => mutateCommand(project, options, output)),
    );
  return program;
}
