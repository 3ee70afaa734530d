/** How long a page with many different elements keeps its reader waiting at a time. */
import type {Browser} from 'playwright';
import {openChromium} from '../../tools/chromium.ts';
import {medianOf, tableOf} from '../measure.ts';
import {cdn, emptyPage} from './pages.ts';
import {tags} from './shown.ts';

const COUNT = 100;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly dur?: number;
  readonly tid: number;
}

/** A hundred elements of all kinds, which the script finds in the page. */
async function longestTask(browser: Browser, slowed: number): Promise<number> {
  const kinds = Object.values(tags);
  const body = Array.from({length: COUNT}, (_, at) => `<div>${kinds[at % kinds.length]}</div>`);
  const page = await emptyPage(browser, body.join(''));
  const session = await page.context().newCDPSession(page);
  // Loaded before, so that reading and indexing the facts is not counted.
  await page.addScriptTag({path: cdn, type: 'module'});
  const shown = () =>
    page.waitForFunction(
      (count) =>
        document.querySelectorAll(':is(:state(ready), :state(not-comparable))').length === count,
      COUNT,
    );
  await shown();
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowed});
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await page.evaluate(() => {
    setTimeout(() => {
      const copies = [...document.body.children].map((child) => child.cloneNode(true));
      document.body.replaceChildren(...copies);
    });
  });
  await page.waitForTimeout(200 * slowed);
  await shown();
  const trace = await browser.stopTracing();
  await page.close();
  const {traceEvents} = JSON.parse(trace.toString()) as {readonly traceEvents: TraceEvent[]};
  const main = traceEvents.find(({name}) => name === 'UpdateLayoutTree')?.tid;
  const tasks = traceEvents.filter(({name, tid}) => name === 'RunTask' && tid === main);
  return Math.max(...tasks.map(({dur = 0}) => dur)) / 1000;
}

export async function benchTasks(): Promise<string> {
  const browser = await openChromium();
  const rows: string[][] = [];
  for (const [slowed, goal] of [
    [1, 50],
    [4, 200],
  ] as const) {
    const longest = [];
    for (let round = 0; round < 3; round += 1) longest.push(await longestTask(browser, slowed));
    rows.push([
      `${COUNT} mixed elements, slowed ${slowed}x`,
      medianOf(longest).toFixed(0),
      String(goal),
    ]);
  }
  await browser.close();
  return tableOf([['', 'longest task, ms', 'goal'], ...rows]);
}
