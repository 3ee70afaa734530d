/** What the tests need of a machine beside Node: where it stands, and what brings it. */
import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {chromium as played} from 'playwright';

export interface Need {
  readonly name: string;
  /** Where it is; `undefined` where it is not. */
  readonly find: () => string | undefined;
  readonly packages: Readonly<Record<AptSystem, readonly string[]>>;
  /** What Playwright calls the browser that it can download instead. */
  readonly download?: string;
  /** What names the path of one that stands elsewhere. */
  readonly variable?: `PUTUO_${string}`;
}

export type AptSystem = 'debian' | 'ubuntu';

export const onPath = (program: string, path = process.env['PATH'] ?? ''): string | undefined =>
  path
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find(existsSync);

const onBoth = (...packages: readonly string[]) => ({debian: packages, ubuntu: packages});

export const chromium: Need = {
  name: 'Chromium',
  find: () =>
    [
      process.env['PUTUO_CHROMIUM'] ?? '',
      '/usr/bin/chromium',
      '/snap/bin/chromium',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      played.executablePath(),
      '/usr/bin/chromium-browser',
    ].find(existsSync),
  // Ubuntu's package of that name only asks for a snap, which a container cannot install.
  packages: {debian: ['chromium', 'fonts-noto-cjk'], ubuntu: ['fonts-noto-cjk']},
  download: 'chromium',
  variable: 'PUTUO_CHROMIUM',
};

export const firefox: Need = {
  name: 'Firefox',
  find: () =>
    [process.env['PUTUO_FIREFOX'] ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
      existsSync,
    ),
  packages: {debian: ['firefox-esr'], ubuntu: []},
  variable: 'PUTUO_FIREFOX',
};

export const webKitDriver: Need = {
  name: 'WebKitWebDriver',
  find: () => onPath('WebKitWebDriver'),
  packages: onBoth('webkit2gtk-driver'),
};

/** The browser that the driver brings along; its folder is named after the machine's architecture. */
export const webKitBrowser: Need = {
  name: 'The MiniBrowser of WebKitGTK',
  find: () =>
    existsSync('/usr/lib')
      ? readdirSync('/usr/lib')
          .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
          .find(existsSync)
      : undefined,
  packages: onBoth('webkit2gtk-driver'),
};

export const screen: Need = {
  name: 'xvfb-run',
  find: () => (onPath('Xvfb') && onPath('xauth') ? onPath('xvfb-run') : undefined),
  packages: onBoth('xvfb', 'xauth'),
};

const processList: Need = {name: 'ps', find: () => onPath('ps'), packages: onBoth('procps')};

export const needs = {
  'npm test': [chromium],
  'npm run test:full': [chromium, firefox, webKitDriver, webKitBrowser, screen, processList],
} as const;
