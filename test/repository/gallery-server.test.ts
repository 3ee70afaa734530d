import {readdirSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterEach, expect, it} from 'vitest';
import {serveGallery, type GalleryServer} from '../../tools/gallery/server.ts';

const open: GalleryServer[] = [];

async function serve(port: number): Promise<GalleryServer> {
  const server = await serveGallery(port);
  open.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

it('the gallery is served under a policy that allows only its own files and Trusted Types', async () => {
  const {url} = await serve(0);
  const response = await fetch(url);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
});

it('a taken port leads to another one, not to an end', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const {port} = other.address() as AddressInfo;
  const {url} = await serve(port);
  expect(url).not.toBe(`http://localhost:${port}/`);
  expect((await fetch(url)).status).toBe(200);
  other.close();
});

it('a closed server gives its port back at once', async () => {
  const first = await serveGallery(0);
  const port = Number(new URL(first.url).port);
  await fetch(first.url);
  await first.close();
  expect((await serve(port)).url).toBe(first.url);
});

it.each([
  ['a file outside of the gallery', '..%2f..%2fpackage.json'],
  ['a file outside of the CDN folder', 'cdn/..%2f..%2fpackage.json'],
  ['the sources of the server', '..%2f..%2ftools/gallery/server.ts'],
  ['a page that is not there', 'nothing.html'],
  ['an address that cannot be decoded', '%E0%A4%A'],
])('it does not give away %s', async (_what, path) => {
  const {url} = await serve(0);
  expect((await fetch(url + path)).status).toBeGreaterThanOrEqual(400);
});

it('the folder that is served holds nothing that runs on a server', () => {
  const files = readdirSync(new URL('../../stories/gallery', import.meta.url));
  expect(files.filter((name) => !/\.(html|css)$/.test(name))).toEqual([]);
});

it('Storybook without its slash leads to Storybook', async () => {
  const {url} = await serve(0);
  const {status, headers} = await fetch(`${url}storybook`, {redirect: 'manual'});
  expect([status, headers.get('location')]).toEqual([308, '/storybook/']);
});
