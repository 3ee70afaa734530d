import {array, constantFrom, assert as holds, asyncProperty} from 'fast-check';
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {get, type IncomingMessage} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Readable} from 'node:stream';
import {afterAll, beforeAll, expect, it, vi} from 'vitest';
import {below, filesOf, type Handler} from '../../tools/files.ts';
import {listen, type LocalServer} from '../../tools/server.ts';

const home = mkdtempSync(join(realpathSync(tmpdir()), 'putuo-files-'));
const folder = join(home, 'served');
const secret = 'This is for nobody.';
let server: LocalServer;
let sent: Readable | undefined;

/** Lets a test see what is being sent. */
const watch: Handler = (_request, response, next) => {
  response.once('pipe', (file: Readable) => (sent = file));
  next();
};

beforeAll(async () => {
  mkdirSync(join(folder, 'rooms'), {recursive: true});
  mkdirSync(join(home, 'served-not'));
  for (const path of ['secret.txt', 'served-not/secret.txt'])
    writeFileSync(join(home, path), secret);
  writeFileSync(join(folder, 'index.html'), '<p>Home</p>');
  writeFileSync(join(folder, 'rooms/index.html'), '<p>Rooms</p>');
  writeFileSync(join(folder, 'script.js'), '0;');
  writeFileSync(join(folder, 'large.bin'), '');
  truncateSync(join(folder, 'large.bin'), 64 * 2 ** 20);
  symlinkSync(join(home, 'secret.txt'), join(folder, 'link.txt'));
  symlinkSync(home, join(folder, 'way-out'));
  symlinkSync('nothing', join(folder, 'broken'));
  symlinkSync('script.js', join(folder, 'same.js'));
  server = await listen([watch, below('/cdn/', filesOf(folder)), filesOf(folder)]);
});
afterAll(async () => {
  await server.close();
  rmSync(home, {recursive: true});
});

/** The path as it is: `fetch` would tidy it up. */
const answerTo = (path: string) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    get({port: server.port, host: '127.0.0.1', path}, resolve).on('error', reject);
  });

async function textOf(path: string): Promise<string> {
  let text = '';
  for await (const chunk of await answerTo(path)) text += String(chunk);
  return text;
}

const statusOf = async (path: string) => {
  const answer = await answerTo(path);
  answer.destroy();
  return answer.statusCode;
};

it.each([
  ['/', '<p>Home</p>', 'text/html;charset=utf-8'],
  ['/?as=asked', '<p>Home</p>', 'text/html;charset=utf-8'],
  ['/rooms/', '<p>Rooms</p>', 'text/html;charset=utf-8'],
  ['/script.js', '0;', 'text/javascript'],
  ['/cdn/script.js', '0;', 'text/javascript'],
  ['/cdn/', '<p>Home</p>', 'text/html;charset=utf-8'],
  ['/same.js', '0;', 'text/javascript'],
])('%s is answered with what stands in the folder', async (path, text, type) => {
  expect(await textOf(path)).toBe(text);
  expect((await answerTo(path)).headers['content-type']).toBe(type);
});

it.each(['/nothing', '/rooms', '/large', '/broken', '/cdn', '/cdn/nothing', '/%E0%A4%A', '/%00'])(
  'there is nothing at %s',
  async (path) => {
    expect(await statusOf(path)).toBe(404);
  },
);

it.each([
  '/link.txt',
  '/way-out/secret.txt',
  '/cdn/link.txt',
  '/way-out/served/script.js/../../secret.txt',
])('a link does not lead out of the folder: %s', async (path) => {
  expect(await statusOf(path)).toBe(404);
});

const pieces = [
  ...['..', '.', '%2e%2e', '%2E%2e', '.%2e', '%252e%252e', '....', '..;', '%c0%ae%c0%ae', '..%00'],
  ...['/', '//', '\\', '%2f', '%5c', '%252f', '?', '#', '%', '%00', '%20'],
  ...[
    'secret.txt',
    'served',
    'served-not',
    'served-not/secret.txt',
    'link.txt',
    'way-out',
    'cdn',
    'rooms',
  ],
  ...[home, encodeURIComponent(home), 'http://localhost', 'file://', 'C:\\', '~'],
];

it('no address, however written, leads out of the folder or stops the server', async () => {
  const addresses = array(constantFrom(...pieces), {minLength: 1, maxLength: 8}).map(
    (parts) => `/${parts.join('')}`,
  );
  await holds(
    asyncProperty(addresses, async (path) => {
      expect(await textOf(path)).not.toContain(secret);
    }),
    {numRuns: 1500},
  );
  expect(await statusOf('/script.js')).toBe(200);
});

it('a file is closed when the reader goes away before its end', async () => {
  const answer = await answerTo('/large.bin');
  expect(sent?.destroyed).toBe(false);
  answer.destroy();
  await vi.waitFor(() => {
    expect(sent?.destroyed).toBe(true);
  });
});

it('a server that is told to close does so while a file is on its way', async () => {
  const other = await listen([filesOf(folder)]);
  const {port} = other;
  get({port, host: '127.0.0.1', path: '/large.bin'}, (answer) => answer.pause());
  await new Promise((done) => setTimeout(done, 50));
  await other.close();
  const again = await listen([], port);
  expect(again.port).toBe(port);
  await again.close();
});
