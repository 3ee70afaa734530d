/**
 * The fonts that tests and pictures bring along. Lines break where the letters say, so a page that leaves them to
 * the machine is another page on the next one. Each comes under a name that styles ask for first.
 */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {below, filesOf, firstOf, type Handler} from './files.ts';

const require = createRequire(import.meta.url);
const packages = {
  'noto-sans': require.resolve('@fontsource-variable/noto-sans/wght.css'),
  'noto-sans-sc': require.resolve('@fontsource-variable/noto-sans-sc/wght.css'),
  'noto-serif': require.resolve('@fontsource-variable/noto-serif/wght.css'),
  'noto-serif-sc': require.resolve('@fontsource-variable/noto-serif-sc/wght.css'),
} as const;
type Name = keyof typeof packages;

/** Under one name the later package wins where both have a letter: the Latin ones are its own. */
const brought: Readonly<Record<string, readonly Name[]>> = {
  'Helvetica Neue': ['noto-sans'],
  'PingFang SC': ['noto-sans-sc'],
  Charter: ['noto-serif-sc', 'noto-serif'],
  Arial: ['noto-sans'],
  Georgia: ['noto-serif'],
};

export const broughtFamilies = Object.keys(brought);

function facesOf(family: string, name: Name): string {
  return readFileSync(packages[name], 'utf8')
    .replace(/(?<=font-family: )'[^']+'/g, `'${family}'`)
    .replaceAll('./files/', `/fonts/${name}/`);
}

/** What names no font is set in one of these, too. */
const stylesheet = [
  ...Object.entries(brought).flatMap(([family, names]) =>
    names.map((name) => facesOf(family, name)),
  ),
  ':root { font-family: Georgia }',
].join('\n');

const files = firstOf(
  Object.entries(packages).map(([name, css]) =>
    below(`/fonts/${name}/`, filesOf(join(dirname(css), 'files'))),
  ),
);

/** Answers for `/fonts/`: the stylesheet `fonts.css`, and what it asks for. */
export const fonts: Handler = (request, response, next) => {
  const cached = 'max-age=3600';
  if (request.url === '/fonts/fonts.css') {
    response.writeHead(200, {'content-type': 'text/css', 'cache-control': cached}).end(stylesheet);
  } else if (request.url?.startsWith('/fonts/')) {
    response.setHeader('cache-control', cached);
    files(request, response, next);
  } else next();
};
