/**
 * `npm test`: build, the checks that only read files, then every test. `--full` runs the long tests
 * instead. Each check counts as one test in the closing line.
 */
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {documentsFolder} from '../packages/data/compile/evidence/sources.ts';
import {chromiumPath, howToInstallChromium} from '../tools/chromium.ts';
import {pnpm} from '../tools/pnpm.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name: string) => join(root, 'node_modules', '.bin', name);

interface Outcome {
  readonly ok: boolean;
  readonly output: string;
  readonly seconds: string;
}

function run(command: readonly string[], shown: boolean): Promise<Outcome> {
  const [program = '', ...args] = command;
  const start = performance.now();
  const child = spawn(program, args, {
    cwd: root,
    stdio: shown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve) => {
    const end = (ok: boolean) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      resolve({ok, output: Buffer.concat(output).toString(), seconds});
    };
    child.on('error', (error) => {
      output.push(Buffer.from(error.message));
      end(false);
    });
    child.on('exit', (code) => {
      end(code === 0);
    });
  });
}

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
  const {ok, seconds} = await run([...pnpm, '-r', 'run', 'build'], true);
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
const format: Check = ['format', [bin('prettier'), '--check', '--log-level', 'warn', '.']];

async function checks(): Promise<void> {
  heading('Checks');
  const waiting: Check[] = [
    ['lint', [bin('eslint'), '.']],
    ['types of @putuo/data', [bin('tsc'), '-p', 'packages/data']],
    ['types of @putuo/widgets', [bin('tsc'), '-p', 'packages/widgets']],
    ['types of stories, tests and configuration', [bin('tsc'), '-p', '.']],
    ['nothing unused', [bin('knip')]],
    ['rooms import only what the map allows', [...pnpm, 'run', 'rooms']],
  ];
  // The documents are no part of the project; where there are none, the build has checked the lock.
  if (documentsFolder(root) !== null) {
    const verify = [bin('tsx'), 'packages/data/compile/cli.ts', 'verify'];
    waiting.push(['every record against its document', verify]);
  }
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      tell(next, await run(next[1], false));
    }
  };
  await Promise.all([worker(), worker()]);
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

async function tests(projects: readonly string[]): Promise<void> {
  heading(`Tests: ${projects.join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'putuo-test-'));
  const report = join(folder, 'report.json');
  const {ok, seconds} = await run(
    [
      ...[bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile=${report}`],
      ...projects.flatMap((name) => ['--project', name]),
    ],
    true,
  );
  const before = counts.failed;
  try {
    const result = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    counts.passed += result.numPassedTests;
    counts.failed += result.numFailedTests;
  } catch {
    console.log('The tests ended without a report.');
  }
  rmSync(folder, {recursive: true});
  // A file that cannot be loaded and an error outside of any test are no failed test, but they fail.
  if (!ok && counts.failed === before) counts.failed += 1;
  console.log(`${ok ? '✓' : '✗'} tests ${seconds} s`);
}

if (chromiumPath === undefined) {
  console.error(howToInstallChromium);
  count(false);
  finish();
}

if (process.argv.includes('--full')) {
  await build();
  await tests(['widths', 'full']);
} else {
  const formatted = run(format[1], false);
  await build();
  tell(format, await formatted);
  await checks();
  await tests(['node', 'browser', 'stories', 'packages', 'pages']);
}
finish();
