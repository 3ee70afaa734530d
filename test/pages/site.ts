/** A small site that serves whole pages with the built CDN file, and a browser that opens them. */
import type {BrowserContextOptions, Page} from 'playwright';
import {openChromium} from '../../tools/chromium.ts';
import {serve} from './server.ts';
import type {Surrounds} from './server.ts';

export {cdn, strictPolicy} from './server.ts';

export interface PageOptions extends BrowserContextOptions, Surrounds {}

export interface OpenPage {
  readonly page: Page;
  /** Addresses that were asked for, in order, without the site's own origin; but for the fonts of the test. */
  readonly requests: readonly string[];
  readonly console: readonly string[];
  readonly faults: () => Promise<readonly string[]>;
}

export interface Site {
  readonly open: (body: string, options?: PageOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

export async function openSite(): Promise<Site> {
  const {origin, put, close: closeServer} = await serve();
  const browser = await openChromium();

  const open = async (body: string, options: PageOptions = {}): Promise<OpenPage> => {
    put(body, options);
    const page = await (await browser.newContext(options)).newPage();
    const requests: string[] = [];
    const messages: string[] = [];
    page.on('request', (request) => {
      const address = request.url().replace(origin, '');
      if (!address.startsWith('/fonts/')) requests.push(address);
    });
    page.on('console', (message) => messages.push(message.text()));
    await page.goto(origin);
    if (options.javaScriptEnabled !== false) await page.evaluate(loadLetters);
    return {
      page,
      requests,
      console: messages,
      faults: () => page.evaluate(() => (globalThis as unknown as {faults: string[]}).faults),
    };
  };

  const close = async () => {
    await browser.close();
    await closeServer();
  };
  return {open, close};
}

/** What is measured is set in the test's own fonts from the start; Chinese ones come when they are asked for. */
const loadLetters = () =>
  Promise.all(
    [...new Set(Array.from(document.fonts, ({family}) => family))].map((family) =>
      document.fonts.load(`1em ${family}`),
    ),
  ).then(() => undefined);

/** Waits until no card of the page is still to be rendered. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('district-stat')].every(
      (card) => card.shadowRoot?.firstElementChild && !card.matches(':state(waiting)'),
    ),
  );
}
