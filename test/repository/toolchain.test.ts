import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

interface Manifest {
  readonly packageManager: string;
  readonly engines: {readonly node: string};
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly publishConfig?: {readonly exports: Readonly<Record<string, unknown>>};
  readonly exports?: Readonly<Record<string, unknown>>;
}

interface Workspace {
  readonly catalog: Readonly<Record<string, string>>;
  readonly nodeVersion: string;
  readonly [setting: string]: unknown;
}

const manifestOf = (path: string) => JSON.parse(read(path)) as Manifest;
const root = manifestOf('package.json');
const workspace = parse(read('pnpm-workspace.yaml')) as Workspace;
const packages = ['packages/data/package.json', 'packages/widgets/package.json'] as const;

it('the two commands call the pnpm that packageManager pins', () => {
  const called = [root.scripts['start'], root.scripts['test']].flatMap(
    (script) => script?.match(/pnpm@[\w.-]+/g) ?? [],
  );
  expect(called.length).toBeGreaterThan(1);
  expect([...new Set(called)]).toEqual([root.packageManager]);
});

it('every manifest promises the oldest Node that dependencies are judged against', () => {
  const promised = ['package.json', ...packages].map((path) => manifestOf(path).engines.node);
  expect([...new Set(promised)]).toEqual([`>=${workspace.nodeVersion}`]);
});

it('every version of a dependency is written once, in the catalog', () => {
  const written = ['package.json', ...packages].flatMap((path) => {
    const {dependencies, devDependencies} = manifestOf(path);
    return Object.entries({...dependencies, ...devDependencies});
  });
  const elsewhere = written.filter(([, version]) => !/^(catalog:|workspace:)/.test(version));
  expect(elsewhere).toEqual([]);
  const used = new Set(written.map(([name]) => name));
  expect(Object.keys(workspace.catalog).filter((name) => !used.has(name))).toEqual([]);
});

it('the catalog is sorted, so that two additions seldom meet', () => {
  const names = Object.keys(workspace.catalog);
  expect(names).toEqual([...names].sort());
});

it('a dependency is older than three days, runs no script and comes from a registry', () => {
  expect(workspace).toMatchObject({
    minimumReleaseAge: 3 * 24 * 60,
    strictDepBuilds: true,
    blockExoticSubdeps: true,
    engineStrict: true,
    trustPolicy: 'no-downgrade',
  });
  expect(Object.values(workspace['allowBuilds'] ?? {}).filter((allowed) => allowed)).toEqual([]);
});

describe.each(packages)('%s', (path) => {
  it('publishes every entry that it has in the workspace', () => {
    const {exports = {}, publishConfig} = manifestOf(path);
    expect(Object.keys(publishConfig?.exports ?? {})).toEqual(Object.keys(exports));
  });

  it('publishes no source', () => {
    expect(JSON.stringify(manifestOf(path).publishConfig)).not.toMatch(/@putuo\/source|\/src\//);
  });
});
