/** The two engines that Playwright drives: the system's Chromium, and a stock Firefox over WebDriver BiDi. */
import {firefox as played} from 'playwright';
import type {Browser} from 'playwright';
import {openChromium as open} from '../../../tools/chromium.ts';
import {firefox} from '../../../tools/needs.ts';
import {placeOf} from '../../../tools/set-up.ts';
import type {Engine} from './engine.ts';

async function engineOf(browser: Browser): Promise<Engine> {
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

export const openChromium = async () => engineOf(await open());

export const openFirefox = async () =>
  engineOf(await played.launch({channel: 'moz-firefox', executablePath: placeOf(firefox)}));
