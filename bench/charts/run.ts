import type {Browser, Page} from 'playwright';
import {openChromium} from '../../tools/chromium.ts';
import {tableOf} from '../measure.ts';
import {costOf} from './cost.ts';
import {byHand, elementCode, libraryCode, weightOf, withElements, withLibrary} from './pages.ts';
import {tags, type Tag} from './shown.ts';

interface Chart {
  readonly name: string;
  readonly open: () => Promise<Page>;
  readonly weight: string;
}

/** What other charts of the same facts cost is measured beside the element that shows them. */
const libraries: Partial<Record<Tag, readonly (readonly [name: string, entry: URL])[]>> = {
  'district-compare': [
    ['Chart.js', new URL('./chartjs.ts', import.meta.url)],
    ['Observable Plot', new URL('./plot.ts', import.meta.url)],
  ],
  'district-timeline': [['vis-timeline', new URL('./vis-timeline.ts', import.meta.url)]],
};

async function chartsOf(browser: Browser, tag: Tag): Promise<readonly Chart[]> {
  const others = (libraries[tag] ?? []).map(async ([name, entry]): Promise<Chart> => {
    const code = await libraryCode(entry);
    return {name, open: () => withLibrary(browser, code), weight: weightOf(code)};
  });
  return [
    {name: 'by hand', open: () => byHand(browser, tag), weight: ''},
    {
      name: tag,
      open: () => withElements(browser, tag),
      weight: weightOf(await elementCode(tag)),
    },
    ...(await Promise.all(others)),
  ];
}

const head = ['', 'count', 'ms', 'ratio', 'forced', 'layouts', 'heap kB', 'ratio', 'gz kB'];

/** 1, 100 and 1,000 of each element and of others' charts, beside the element's own nodes made by hand. */
export async function benchCharts(counts = [1, 100, 1000]): Promise<string> {
  const browser = await openChromium();
  const rows: string[][] = [];
  try {
    for (const tag of Object.keys(tags) as Tag[]) {
      const charts = await chartsOf(browser, tag);
      for (const count of counts) {
        let hand: {readonly milliseconds: number; readonly heap: number} | undefined;
        for (const {name, open, weight} of charts) {
          // All of it takes minutes; whoever waits sees that it goes on.
          console.error(`measuring ${name}, ${count} of them`);
          const cost = await costOf(browser, open, count);
          hand ??= cost;
          rows.push([
            name,
            String(count),
            cost.milliseconds.toFixed(1),
            (cost.milliseconds / hand.milliseconds).toFixed(2),
            String(cost.forced),
            String(cost.layouts),
            (cost.heap / 1000).toFixed(0),
            (cost.heap / hand.heap).toFixed(2),
            weight,
          ]);
        }
      }
    }
  } finally {
    await browser.close();
  }
  return tableOf([head, ...rows]);
}
