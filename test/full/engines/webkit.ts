/** WebKitGTK's own small browser on a screen of its own, driven by the few WebDriver commands that a page needs. */
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {screen, webKitBrowser, webKitDriver} from '../../../tools/needs.ts';
import {placeOf} from '../../../tools/set-up.ts';
import type {Engine, Key} from './engine.ts';

const keys: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Home: '\uE011',
  End: '\uE010',
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function command(method: string, address: string, body?: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body !== undefined && {body: JSON.stringify(body)}),
  });
  const {value} = (await response.json()) as {readonly value: unknown};
  if (!response.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`);
  return value;
}

async function started(origin: string): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      await command('GET', `${origin}/status`);
      return;
    } catch (cause) {
      if (Date.now() > end) throw new Error('WebKitWebDriver did not answer.', {cause});
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}

export async function openWebKit(): Promise<Engine> {
  const driver = placeOf(webKitDriver);
  const binary = placeOf(webKitBrowser);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  // A process group of its own, so that screen, driver and browser end together.
  const child = spawn(
    placeOf(screen),
    ['--auto-servernum', driver, `--port=${port}`, '--host=127.0.0.1'],
    {
      detached: true,
      stdio: 'ignore',
    },
  );
  const end = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
  };
  try {
    await started(origin);
    const options = {binary, args: ['--automation']};
    const alwaysMatch = {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options};
    const created = await command('POST', `${origin}/session`, {capabilities: {alwaysMatch}});
    const session = `${origin}/session/${(created as {readonly sessionId: string}).sessionId}`;
    return {
      go: async (url) => {
        await command('POST', `${session}/url`, {url});
      },
      ask: (expression) =>
        command('POST', `${session}/execute/sync`, {script: `return ${expression}`, args: []}),
      press: async (key) => {
        const strokes = ['keyDown', 'keyUp'].map((type) => ({type, value: keys[key]}));
        const actions = [{type: 'key', id: 'keyboard', actions: strokes}];
        await command('POST', `${session}/actions`, {actions});
      },
      close: async () => {
        await command('DELETE', session);
        end();
      },
    };
  } catch (cause) {
    end();
    throw cause;
  }
}
