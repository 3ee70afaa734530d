import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {mkdtempSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, afterEach, beforeAll, expect, it} from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const minutes = 60_000;
let folder = '';
let running: ChildProcess | undefined;

/** A clone of what is committed, and a home folder with nothing in it. */
beforeAll(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'putuo-start-'));
  execFileSync('git', ['clone', '--quiet', root, join(folder, 'clone')]);
});

afterEach(() => {
  if (running?.pid !== undefined && running.exitCode === null)
    process.kill(-running.pid, 'SIGKILL');
});

afterAll(() => {
  rmSync(folder, {recursive: true});
});

/** Leads its own process group, as a command typed into a terminal does. */
function start(port: number): ChildProcess {
  running = spawn('npm', ['start'], {
    cwd: join(folder, 'clone'),
    detached: true,
    env: {...process.env, HOME: folder, PORT: String(port)},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return running;
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /Gallery\s+(http:\S+)/.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => {
      reject(new Error(`npm start ended with ${code ?? 'a signal'}:\n${output}`));
    });
  });
}

/** What is left of the group; a process that has ended and only waits to be counted is not. */
function leftOf(group: number): string[] {
  return execFileSync('ps', ['-eo', 'pgid=,stat=,args='], {encoding: 'utf8'})
    .split('\n')
    .filter((line) => Number(line.trim().split(/\s+/)[0]) === group && !/^\s*\d+\s+Z/.test(line));
}

async function pressCtrlC(child: ChildProcess): Promise<string[]> {
  const group = child.pid ?? 0;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-group, 'SIGINT');
  await ended;
  await new Promise((resolve) => setTimeout(resolve, 500));
  return leftOf(group);
}

const statusOf = async (address: string) => (await fetch(address)).status;

it(
  'npm start in a fresh clone serves the gallery and Storybook, ends with Ctrl-C, and starts again',
  async () => {
    for (const attempt of ['first', 'second']) {
      const child = start(4480);
      const address = await addressOf(child);
      // The same address again: nothing of the first run holds the port.
      expect(address, attempt).toBe('http://localhost:4480/');
      expect(await statusOf(address), attempt).toBe(200);
      expect(await statusOf(`${address}cdn/putuo-widgets.js`), attempt).toBe(200);
      expect(await statusOf(`${address}storybook/`), attempt).toBe(200);
      expect(await pressCtrlC(child), attempt).toEqual([]);
    }
  },
  15 * minutes,
);
