import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {createServer, defaultClientConditions, type Plugin} from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const root = path('../..');
const seedFolders = [path('../../seeds'), path('../../packages/data/compile')];

/** The page names the built file, as an editor's page does; here that name stands for the sources. */
const sourcesInsteadOfCdn: Plugin = {
  name: 'sources-instead-of-cdn',
  resolveId: (id) =>
    id === '/cdn/putuo-widgets.js' ? path('../../packages/widgets/src/define.ts') : null,
};

/** Resolves when it is done, also after a mistake: its message is on the screen, the last good data stays. */
function runIn(folder: string, ...args: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
      cwd: path(`../../packages/${folder}`),
      env: {...process.env, PUTUO_DEV: '1'},
      stdio: 'inherit',
    });
    child.on('exit', () => {
      resolve();
    });
  });
}

const compileSeeds = () => runIn('data', 'compile/cli.ts', 'build');

await compileSeeds();
// A clone that was never built has no lists of elements and languages yet.
await runIn('widgets', 'build/gather.ts');

const server = await createServer({
  configFile: false,
  root: path('../../stories/gallery'),
  resolve: {conditions: ['@putuo/source', ...defaultClientConditions]},
  plugins: [sourcesInsteadOfCdn],
  server: {port: 4300, fs: {allow: [root]}},
});

let running = Promise.resolve();
let isWaiting = false;

/** Several files saved at once are one compilation; one saved during a compilation starts the next. */
function compileSoon(): void {
  if (isWaiting) return;
  isWaiting = true;
  running = running.then(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    isWaiting = false;
    await compileSeeds();
  });
}

server.watcher.add(seedFolders);
server.watcher.on('all', (_event, file) => {
  const isLock = file.endsWith('provenance.lock.json');
  if (!isLock && seedFolders.some((folder) => file.startsWith(folder))) compileSoon();
});

await server.listen();
server.printUrls();
console.log('\n  Seeds, data and widgets are watched. Ctrl-C ends it.\n');

function end(): void {
  void server.close().then(() => {
    process.exit(0);
  });
}

process.once('SIGINT', end);
process.once('SIGTERM', end);
