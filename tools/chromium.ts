import {existsSync} from 'node:fs';
import {chromium} from 'playwright';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser that tests and pictures use: `PUTUO_CHROMIUM`, a system browser, or Playwright's own. */
export const chromiumPath = [
  process.env['PUTUO_CHROMIUM'] ?? '',
  ...usualPlaces,
  chromium.executablePath(),
].find(existsSync);

export const howToInstallChromium =
  'The tests open pages in Chromium, and none was found. On Debian or Ubuntu: ' +
  'apt-get install chromium fonts-noto-cjk. Elsewhere: npx playwright install chromium, ' +
  'or set PUTUO_CHROMIUM to the path of a Chromium or Chrome.';

/** Without these, Chromium looks up servers of its own at every start, which no test may do. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
