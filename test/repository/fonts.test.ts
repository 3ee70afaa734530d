import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {broughtFamilies, fonts} from '../../tools/fonts.ts';
import {listen, type LocalServer} from '../../tools/server.ts';

let server: LocalServer;
beforeAll(async () => {
  server = await listen([fonts]);
});
afterAll(() => server.close());

const ask = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);

it('the family that our styles ask for first is one that tests bring', () => {
  const tokens = readFileSync(
    new URL('../../packages/widgets/src/base/tokens.ts', import.meta.url),
    'utf8',
  );
  const firsts = [...tokens.matchAll(/--_(?:sans|serif): '?([^',]+)/g)].map(([, name]) => name);
  expect(firsts.length).toBeGreaterThanOrEqual(4);
  expect(firsts.filter((name = '') => !broughtFamilies.includes(name))).toEqual([]);
});

it('every font that the stylesheet names is there, in a face for Latin and one for Chinese', async () => {
  const css = await (await ask('/fonts/fonts.css')).text();
  const addresses = [...new Set([...css.matchAll(/url\(([^)]+)\)/g)].map(([, path = '']) => path))];
  expect(addresses.length).toBeGreaterThan(100);
  const answers = await Promise.all(
    addresses.map(async (path) => [path, (await ask(path)).status]),
  );
  expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  for (const family of broughtFamilies) expect(css).toContain(`font-family: '${family}'`);
});

it('nothing but fonts is to be had there', async () => {
  for (const path of [
    '/fonts/',
    '/fonts/noto-sans/',
    '/fonts/noto-sans/..%2fpackage.json',
    '/other',
  ])
    expect((await ask(path)).status, path).toBe(404);
});
