/** The two engines that Playwright drives: the system's Chromium, and a stock Firefox over WebDriver BiDi. */
import {existsSync} from 'node:fs';
import {chromium, firefox} from 'playwright';
import type {Browser} from 'playwright';
import {chromiumArguments, chromiumPath} from '../../../tools/chromium.ts';
import {required} from './engine.ts';
import type {Engine} from './engine.ts';

async function played(browser: Browser): Promise<Engine> {
  const page = await browser.newPage();
  return {
    go: async (address) => {
      await page.goto(address);
    },
    ask: (expression) => page.evaluate(expression),
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}

export async function openChromium(): Promise<Engine> {
  const executablePath = required(chromiumPath, 'Chromium', 'chromium');
  return played(await chromium.launch({executablePath, args: chromiumArguments}));
}

export async function openFirefox(): Promise<Engine> {
  const places = [process.env['PUTUO_FIREFOX'] ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'];
  const executablePath = required(places.find(existsSync), 'Firefox', 'firefox-esr');
  return played(await firefox.launch({channel: 'moz-firefox', executablePath}));
}
