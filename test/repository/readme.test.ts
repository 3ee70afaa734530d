import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'seeds/README.md'],
  ...readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

const withoutCode = (markdown: string) => markdown.replace(/^```.*?^```$/gms, '');

const linksIn = (markdown: string) =>
  [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target]) => target ?? []);

/** As hosting sites make them: "Add a fact" is `#add-a-fact`. */
const anchorsIn = (markdown: string) =>
  [...withoutCode(markdown).matchAll(/^#+ (.*)$/gm)].map(
    ([, title = '']) =>
      '#' +
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
  );

describe.each(pages)('%s', (page) => {
  it('links only to what is there', () => {
    const local = linksIn(read(page)).filter((target) => !/^[a-z]+:/.test(target));
    const missing = local.filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(root, file))) return true;
      return anchor !== undefined && !anchorsIn(read(file)).includes(`#${anchor}`);
    });
    expect(missing).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};
    const own = new Set(['exec', 'install', ...Object.keys(scripts)]);
    const named = [...read(page).matchAll(/\b(?:pnpm|npm run) ([a-z][a-z:]*)/g)];
    expect(named.map(([, name = '']) => name).filter((name) => !own.has(name))).toEqual([]);
  });
});

it('the README is read in one sitting', () => {
  expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(100);
});

it('the README shows a picture and names the two commands', () => {
  const readme = read('README.md');
  expect(readme).toMatch(/!\[[^\]]{20,}\]\(docs\/\S+\.png\)/);
  expect(readme).toMatch(/^npm start\b/m);
  expect(readme).toMatch(/^npm test\b/m);
});
