/**
 * Processes that end with this one. They are tinyexec's; task runners (listr2, concurrently) redraw the screen or
 * mark every line, and ask for a newer Node, while the build and the tests can speak for themselves.
 */
import {fileURLToPath} from 'node:url';
import {x, type Result} from 'tinyexec';

const cwd = fileURLToPath(new URL('..', import.meta.url));

export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
  readonly seconds: string;
}

interface Surrounds {
  /** What it prints is seen as it comes, and not kept. */
  readonly shown?: boolean;
  readonly env?: NodeJS.ProcessEnv;
}

const running = new Set<Result>();
let isStopped = false;

/** Milliseconds that whatever was told to stop has for it. */
const patience = 15_000;
const aMoment = 500;

/** Programs of the project come first, as in its scripts. */
export async function run(
  [program = '', ...args]: readonly string[],
  {shown = false, env = {}}: Surrounds = {},
): Promise<Outcome> {
  const start = performance.now();
  const stdio = shown ? 'inherit' : 'pipe';
  const child = x(program, args, {nodeOptions: {cwd, env, stdio: ['ignore', stdio, stdio]}});
  running.add(child);
  const {ok, output} = await child.then(
    ({exitCode, stdout, stderr}) => ({ok: exitCode === 0, output: stdout + stderr}),
    (error: unknown) => ({ok: false, output: String(error)}),
  );
  running.delete(child);
  if (isStopped) await stopWhenAllHave();
  return {ok, output, seconds: ((performance.now() - start) / 1000).toFixed(1)};
}

/** Never resolves: what would come next does not. */
function stopWhenAllHave(): Promise<never> {
  if (running.size === 0) {
    console.log('\nStopped.');
    process.exit(130);
  }
  return new Promise(() => undefined);
}

/** Ctrl-C stops everything, and this process ends last, so that nothing is left when the prompt is back. */
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (isStopped) return;
    isStopped = true;
    void stopWhenAllHave();
    // A terminal told the whole group, but not what was just being started; others tell only this process.
    setTimeout(tellGroup, aMoment).unref();
    setTimeout(killAll, patience).unref();
  });
}

/** SIGINT, which pnpm passes on to groups that it made itself. */
function tellGroup(): void {
  process.kill(0, 'SIGINT');
}

function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}
