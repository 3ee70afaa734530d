/** The Chromium in which tests and pictures open pages. */
import {chromium as played, type Browser} from 'playwright';
import {chromium} from './needs.ts';
import {placeOf} from './set-up.ts';

/** Without these, Chromium looks up servers of its own at every start, which no test may do. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How it is started. Where there is none, only who starts it is told so. */
export function chromiumOptions() {
  const executablePath = chromium.find();
  return {args, ...(executablePath !== undefined && {executablePath})};
}

export const openChromium = (): Promise<Browser> =>
  played.launch({args, executablePath: placeOf(chromium)});
