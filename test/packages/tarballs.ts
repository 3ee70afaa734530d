/** The packages as they would be published, and a project outside of the workspace that installs them. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {TestProject} from 'vitest/node';
import {pnpm} from '../../tools/pnpm.ts';

export interface Tarballs {
  readonly data: string;
  readonly widgets: string;
  /** A project that has both of them installed. */
  readonly project: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    tarballs: Tarballs;
  }
}

const packages = fileURLToPath(new URL('../../packages', import.meta.url));

function runPnpm(cwd: string, ...args: string[]): void {
  const [program, ...first] = pnpm;
  try {
    execFileSync(program, [...first, ...args], {cwd, stdio: 'pipe', encoding: 'utf8'});
  } catch (error) {
    const {stdout, stderr} = error as {stdout: string; stderr: string};
    throw new Error(`pnpm ${args.join(' ')} failed in ${cwd}:\n${stdout}${stderr}`, {cause: error});
  }
}

function pack(name: string, folder: string): string {
  const tarball = join(folder, `putuo-${name}.tgz`);
  runPnpm(join(packages, name), 'pack', '--out', tarball);
  return tarball;
}

/** What the two depend on is linked from the workspace, so that no registry is asked. */
function linkedDependencies(): Record<string, string> {
  const links = ['data', 'widgets'].flatMap((name) => {
    const folder = join(packages, name);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    return Object.keys(manifest.dependencies)
      .filter((dependency) => !dependency.startsWith('@putuo/'))
      .map((dependency) => {
        const path = realpathSync(join(folder, 'node_modules', dependency));
        return [dependency, `link:${path}`] as const;
      });
  });
  return Object.fromEntries(links);
}

export default function setUp(project: TestProject): () => void {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'putuo-packages-'));
  const data = pack('data', folder);
  const widgets = pack('widgets', folder);
  const app = join(folder, 'app');
  mkdirSync(app);
  const overrides = {'@putuo/data': `file:${data}`, ...linkedDependencies()};
  const dependencies = {
    '@putuo/data': `file:../${basename(data)}`,
    '@putuo/widgets': `file:../${basename(widgets)}`,
  };
  writeFileSync(
    join(app, 'package.json'),
    JSON.stringify({name: 'app', private: true, type: 'module', dependencies}),
  );
  writeFileSync(join(app, 'pnpm-workspace.yaml'), JSON.stringify({overrides}));
  runPnpm(app, 'install', '--offline', '--ignore-scripts');
  project.provide('tarballs', {data, widgets, project: app});
  return () => {
    rmSync(folder, {recursive: true});
  };
}
