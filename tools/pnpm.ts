import {readFileSync} from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly packageManager: string;
};

/** The pinned pnpm, which need not be installed: the start of a command line. */
export const pnpm = ['npx', '--yes', manifest.packageManager] as const;
