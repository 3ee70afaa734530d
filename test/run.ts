/**
 * `npm test`: build, the checks that only read files, then every test. `--full` runs the long tests
 * instead. Each check counts as one test in the closing line.
 */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {machineFonts, withFontsIn} from '../tools/machine-fonts.ts';
import {needs} from '../tools/needs.ts';
import {pnpm} from '../tools/pnpm.ts';
import {NotSetUp, setUp} from '../tools/set-up.ts';
import {run, type Outcome} from './processes.ts';

const scratch = mkdtempSync(join(tmpdir(), 'putuo-test-'));
process.on('exit', () => {
  rmSync(scratch, {recursive: true, force: true});
});

// Some of what runs does so in a folder of its own.
const documents = process.env['PUTUO_DOCUMENTS'] ?? '';
if (documents !== '') process.env['PUTUO_DOCUMENTS'] = resolve(documents);

const heading = (text: string) => {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(3, 70 - text.length))}\n`);
};

const counts = {passed: 0, failed: 0};

function count(ok: boolean): void {
  if (ok) counts.passed += 1;
  else counts.failed += 1;
}

function finish(): never {
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  process.exit(counts.failed === 0 ? 0 : 1);
}

async function build(): Promise<void> {
  heading('Build');
  const {ok, seconds} = await run([...pnpm, '-r', 'run', 'build'], {shown: true});
  count(ok);
  console.log(`\n${ok ? '✓' : '✗'} build ${seconds} s`);
  // Without a build every later failure would be an echo of this one.
  if (!ok) finish();
}

type Check = readonly [name: string, command: readonly string[]];

function tell([name]: Check, {ok, output, seconds}: Outcome): void {
  count(ok);
  console.log(`${ok ? '✓' : '✗'} ${name} ${seconds} s`);
  if (!ok) console.log(`\n${output.trimEnd()}\n`);
}

/** Needs nothing that is built. */
const format: Check = ['format', ['prettier', '--check', '--log-level', 'warn', '.']];

async function checks(): Promise<void> {
  heading('Checks');
  const waiting: Check[] = [
    ['lint', ['eslint', '.']],
    ['types of @putuo/data', ['tsc', '-p', 'packages/data']],
    ['types of @putuo/widgets', ['tsc', '-p', 'packages/widgets']],
    ['types of the build of @putuo/widgets', ['tsc', '-p', 'packages/widgets/build']],
    ['types of stories, tests and configuration', ['tsc', '-p', '.']],
    ['nothing unused', ['knip']],
    ['rooms import only what the map allows', [...pnpm, 'run', 'rooms']],
  ];
  // The documents are no part of the project; where there are none, the build has checked the lock.
  if (documents !== '') {
    const verify = ['tsx', 'packages/data/compile/cli.ts', 'verify'];
    waiting.push([`every record against the documents in ${documents}`, verify]);
  }
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      tell(next, await run(next[1]));
    }
  };
  await Promise.all([worker(), worker()]);
  if (documents === '') {
    console.log(
      '– documents: none were read, only the lock was checked; PUTUO_DOCUMENTS names them',
    );
  }
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

interface Tests {
  readonly projects: readonly string[];
  /** Only files whose name holds one of these. */
  readonly files?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

async function tests(title: string, {projects, files = [], env = {}}: Tests): Promise<void> {
  heading(`${title}: ${projects.join(', ')}`);
  const report = join(scratch, 'report.json');
  const {ok, seconds} = await run(
    [
      ...['vitest', 'run', ...files, '--reporter=default'],
      ...['--reporter=json', `--outputFile=${report}`],
      ...projects.flatMap((name) => ['--project', name]),
    ],
    {shown: true, env},
  );
  const before = counts.failed;
  try {
    const result = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    counts.passed += result.numPassedTests;
    counts.failed += result.numFailedTests;
  } catch {
    console.log('The tests ended without a report.');
  }
  rmSync(report, {force: true});
  // A file that cannot be loaded and an error outside of any test are no failed test, but they fail.
  if (!ok && counts.failed === before) counts.failed += 1;
  console.log(`${ok ? '✓' : '✗'} tests ${seconds} s`);
}

const isFull = process.argv.includes('--full');
try {
  await setUp(
    needs[isFull ? 'npm run test:full' : 'npm test'],
    async (command) => (await run(command, {shown: true})).ok,
  );
} catch (error) {
  if (!(error instanceof NotSetUp)) throw error;
  console.error(`\n${error.message}`);
  count(false);
  finish();
}

if (isFull) {
  await build();
  await tests('Tests', {projects: ['widths', 'full']});
  for (const [name, folder] of Object.entries(machineFonts)) {
    await tests(`On a machine with ${name} fonts`, {
      projects: ['browser', 'pages'],
      files: ['fit', 'boxes', 'sentence', 'arrival', 'media'],
      env: withFontsIn(folder, join(scratch, name)),
    });
  }
} else {
  const formatted = run(format[1]);
  await build();
  tell(format, await formatted);
  await checks();
  await tests('Tests', {projects: ['node', 'browser', 'stories', 'packages', 'pages']});
}
finish();
