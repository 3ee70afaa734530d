/** A clone of what is committed with an empty home folder, and commands as a person types them there. */
import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {mkdirSync, mkdtempSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

export class Clone {
  readonly #home = mkdtempSync(join(realpathSync(tmpdir()), 'putuo-clone-'));
  readonly folder = join(this.#home, 'clone');
  readonly #running = new Set<ChildProcess>();

  /** Browsers keep their profiles there, so it stands in their command lines. */
  readonly #temporary = join(this.#home, 'tmp');

  constructor() {
    mkdirSync(this.folder);
    mkdirSync(this.#temporary);
    execFileSync('git', ['clone', '--quiet', root, this.folder]);
  }

  /** The command leads its own process group, as one typed into a terminal does. */
  type(command: string, environment: Readonly<Record<string, string>> = {}): ChildProcess {
    const [program = '', ...args] = command.split(' ');
    const child = spawn(program, args, {
      cwd: this.folder,
      detached: true,
      env: {...process.env, HOME: this.#home, TMPDIR: this.#temporary, ...environment},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#running.add(child);
    child.once('exit', () => this.#running.delete(child));
    return child;
  }

  /** As a terminal does it: to the whole group. Gives what is still running half a second after its end. */
  async pressCtrlC(child: ChildProcess): Promise<string[]> {
    const group = child.pid ?? 0;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-group, 'SIGINT');
    await ended;
    await new Promise((resolve) => setTimeout(resolve, 500));
    return leftOf(group, this.#home);
  }

  remove(): void {
    for (const {pid} of this.#running) if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    rmSync(this.#home, {recursive: true, maxRetries: 5});
  }
}

const patience = 8 * 60_000;

/**
 * The first match of the pattern in what the command prints, read without its colours.
 * Rejects, with all that was printed, when the command ends or eight minutes pass before.
 */
export function printed(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let output = '';
    const give = (match: RegExpExecArray) => {
      clearTimeout(waiting);
      resolve(match);
    };
    const giveUp = (why: string) => {
      clearTimeout(waiting);
      reject(new Error(`It ${why} and never printed ${String(pattern)}:\n${output}`));
    };
    const waiting = setTimeout(giveUp, patience, 'ran for eight minutes');
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const match = pattern.exec(stripVTControlCharacters(output));
      if (match !== null) give(match);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => {
      giveUp(`ended with ${code ?? 'a signal'}`);
    });
  });
}

/** Everything the command prints, without its colours (on CI there are some). Rejects, with all of it, where it ends with another code than expected. */
export function ended(child: ChildProcess, expected = 0): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === expected) resolve(stripVTControlCharacters(output));
      else reject(new Error(`It ended with ${code ?? 'a signal'}, not ${expected}:\n${output}`));
    });
  });
}

/** What is left: of the process group, and of what names the folder, as a browser in a group of its own does. */
function leftOf(group: number, folder: string): string[] {
  return (
    execFileSync('ps', ['-eo', 'pgid=,stat=,args='], {encoding: 'utf8'})
      .split('\n')
      .filter((line) => Number(line.trim().split(/\s+/)[0]) === group || line.includes(folder))
      // One that has ended only waits to be counted.
      .filter((line) => !/^\s*\d+\s+Z/.test(line))
  );
}
