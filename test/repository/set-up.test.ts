import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {needs, onPath, type Need} from '../../tools/needs.ts';
import {byHand, placeOf, setUp, type Machine} from '../../tools/set-up.ts';

const root: Machine = {isRoot: true, apt: 'debian'};
const person: Machine = {isRoot: false, apt: 'debian'};
const elsewhere: Machine = {isRoot: false, apt: null};
const ubuntu: Machine = {isRoot: true, apt: 'ubuntu'};

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A machine that lacks everything, and gets what the commands that end well bring. */
async function tried(
  machine: Machine,
  wanted: readonly Need[],
  endsWell: (line: string) => boolean,
) {
  const lines: string[] = [];
  const brought = new Set<string>();
  const bare = wanted.map((need) => ({
    ...need,
    find: () =>
      [...Object.values(need.packages).flat(), `playwright ${need.download ?? ''}`].some((what) =>
        brought.has(what),
      )
        ? '/somewhere'
        : undefined,
  }));
  const run = (command: readonly string[]) => {
    const line = command.filter((word) => !/^env$|^DEBIAN_|^-q$/.test(word)).join(' ');
    lines.push(line);
    const isGood = endsWell(line);
    const [program = '', verb, ...rest] = line.split(' ').filter((word) => !word.startsWith('--'));
    if (isGood && verb === 'install')
      for (const word of rest) brought.add(program === 'playwright' ? `playwright ${word}` : word);
    return Promise.resolve(isGood);
  };
  const error = await setUp(bare, run, machine).then(
    () => null,
    (reason: unknown) => (reason as Error).message,
  );
  return {lines, error};
}

const short = needs['npm test'];
const long = needs['npm run test:full'];
const always = () => true;
const never = () => false;

it('a machine that has everything is left alone, in silence', async () => {
  const there = short.map((need) => ({...need, find: () => '/usr/bin/it'}));
  await setUp(there, () => Promise.reject(new Error('nothing was to be run')), root);
  expect(said).toEqual([]);
});

it('root on Debian gets Chromium and Chinese fonts by apt-get, and is told so', async () => {
  const {lines, error} = await tried(root, short, always);
  expect(error).toBeNull();
  expect(lines).toEqual([
    'apt-get update',
    'apt-get install --yes --no-install-recommends chromium fonts-noto-cjk',
  ]);
  expect(said.join('')).toContain(
    'Missing: Chromium. Installing chromium fonts-noto-cjk with apt-get',
  );
});

it('root on Debian gets all three engines for the long tests', async () => {
  const {lines, error} = await tried(root, long, always);
  expect(error).toBeNull();
  expect(lines.at(-1)).toBe(
    'apt-get install --yes --no-install-recommends ' +
      'chromium fonts-noto-cjk firefox-esr webkit2gtk-driver xvfb xauth procps',
  );
});

it('only what is missing is installed', async () => {
  const rest = long.filter(({name}) => name === 'ps');
  const {lines} = await tried(root, rest, always);
  expect(lines.at(-1)).toBe('apt-get install --yes --no-install-recommends procps');
});

it.each([
  ['whoever is not root', person],
  ['a machine without apt-get', elsewhere],
])('%s gets Chromium from Playwright and is asked for no password', async (_who, machine) => {
  const {lines, error} = await tried(machine, short, always);
  expect(error).toBeNull();
  expect(lines).toEqual(['playwright install chromium']);
});

it('root on Ubuntu gets it from Playwright with its libraries: the package would only ask for a snap', async () => {
  const {lines, error} = await tried(
    ubuntu,
    [{...short[0], packages: {debian: [], ubuntu: []}}],
    always,
  );
  expect(error).toBeNull();
  expect(lines).toEqual(['playwright install --with-deps chromium']);
  expect(short[0].packages.ubuntu).not.toContain('chromium');
});

it('where apt-get fails, Playwright is tried', async () => {
  const {lines, error} = await tried(root, short, (line) => line.startsWith('playwright'));
  expect(error).toBeNull();
  expect(lines).toEqual(['apt-get update', 'playwright install chromium']);
});

it('a machine without network is told what failed and what to type', async () => {
  const {error} = await tried(root, short, never);
  expect(error?.split('\n')).toEqual([
    'The tests need Chromium, and it is still missing.',
    '"apt-get update" failed; what it said stands above.',
    '"playwright install chromium" failed; what it said stands above.',
    'To set it up by hand:',
    '  On Debian: sudo apt-get install chromium fonts-noto-cjk',
    '  Anywhere: npx playwright install chromium',
    '  Where there is a Chromium already: set PUTUO_CHROMIUM to its path',
  ]);
});

it('whoever cannot install packages is told which ones the long tests need', async () => {
  const {lines, error} = await tried(person, long, always);
  expect(lines).toEqual(['playwright install chromium']);
  expect(error).toContain('The tests need Firefox, WebKitWebDriver');
  expect(error).toContain('sudo apt-get install firefox-esr webkit2gtk-driver xvfb xauth procps\n');
});

it('a program is found on the path, and only where it is', () => {
  expect(onPath('sh', '/nowhere:/bin')).toBe('/bin/sh');
  expect(onPath('sh', '/nowhere')).toBeUndefined();
});

it('who opens a browser that is missing is told the same', () => {
  const missing: Need = {...long[1], find: () => undefined};
  expect(() => placeOf(missing)).toThrow(/^Firefox was not found.*\n.*install firefox-esr/);
  expect(byHand([missing], 'ubuntu')).toBe(
    '  Where there is a Firefox already: set PUTUO_FIREFOX to its path',
  );
});
