import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';

/** The licences of all packages among `inputs`, paths as a bundler names them. Our own are under the same roof. */
export async function noticeOf(inputs: readonly string[]): Promise<string> {
  const folders = new Set(inputs.flatMap((path) => packageFolder(path) ?? []));
  const notices = await Promise.all([...folders].sort().map(noticeFor));
  return (
    ['This file contains the following packages.', ...notices].join(`\n\n${'-'.repeat(72)}\n\n`) +
    '\n'
  );
}

function packageFolder(path: string): string | null {
  return /^.*node_modules\/(@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? null;
}

async function noticeFor(folder: string): Promise<string> {
  const {name, version, license} = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  ) as Readonly<Record<'name' | 'version' | 'license', string>>;
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file)
    throw new Error(
      `${name} ${version} has no licence file in ${folder}; its terms must go with the bundle.`,
    );
  return `${name} ${version} (${license})\n\n${(await readFile(join(folder, file), 'utf8')).trim()}`;
}
