import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tracked = execFileSync('git', ['ls-files', '-z'], {cwd: root, encoding: 'utf8'})
  .split('\0')
  .filter((path) => path !== '');

/** Pieces, so that this file itself names no host. */
const registryHosts = [
  ['registry', 'npmjs', 'org'],
  ['registry', 'yarnpkg', 'com'],
  ['registry', 'npmmirror', 'com'],
  ['npm', 'pkg', 'github', 'com'],
  ['deb', 'debian', 'org'],
].map((words) => words.join('.'));

const linesWith = (pattern: RegExp, paths: readonly string[]) =>
  paths.flatMap((path) =>
    readFileSync(root + path, 'latin1')
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [],
      ),
  );

it('no tracked file names the host of a package registry', () => {
  const hosts = registryHosts.map((host) => host.replaceAll('.', '\\.')).join('|');
  expect(linesWith(new RegExp(hosts), tracked)).toEqual([]);
});

it('the lockfile holds no address and no tarball, so it is right behind any registry', () => {
  expect(linesWith(/https?:\/\/|tarball:/, ['pnpm-lock.yaml'])).toEqual([]);
});

it('no tracked file chooses a registry', () => {
  expect(tracked.filter((path) => /(^|\/)\.(npmrc|yarnrc.*)$/.test(path))).toEqual([]);
});

it('nothing that a build writes is tracked', () => {
  const built = /(^|\/)(dist|storybook-static|coverage|generated|node_modules)\/|\.tgz$/;
  expect(tracked.filter((path) => built.test(path))).toEqual([]);
});
