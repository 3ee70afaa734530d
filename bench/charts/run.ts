import type {Browser, Page} from 'playwright';
import {openChromium} from '../../tools/chromium.ts';
import {tableOf} from '../measure.ts';
import {costOf} from './cost.ts';
import {
  elementCode,
  libraryCode,
  nodesOf,
  weightOf,
  withElements,
  withLibrary,
  withSameNodes,
  wordsOf,
} from './pages.ts';
import {tags, type Tag} from './shown.ts';

interface Chart {
  readonly name: string;
  readonly open: () => Promise<Page>;
  readonly weight: string;
}

/** What others make of the same facts is measured beside the element that shows them. */
const libraries: Partial<Record<Tag, Readonly<Record<string, string>>>> = {
  'district-stat': {'Lit alone': 'lit-card', 'Shoelace card': 'shoelace-card'},
  'district-compare': {
    'Lit with d3': 'lit-bars',
    'Observable Plot': 'plot-bars',
    'Plot, with the same words': 'plot-bars-with-words',
    'Chart.js': 'chartjs-bars',
  },
  'district-timeline': {'vis-timeline': 'vis-timeline'},
  'district-trend': {
    'Observable Plot': 'plot-trend',
    'Plot, with the same words': 'plot-trend-with-words',
  },
};

async function chartsOf(browser: Browser, tag: Tag): Promise<readonly Chart[]> {
  const others = Object.entries(libraries[tag] ?? {}).map(async ([name, file]): Promise<Chart> => {
    const code = await libraryCode(new URL(`others/${file}.ts`, import.meta.url));
    return {name, open: () => withLibrary(browser, code), weight: weightOf(code.script)};
  });
  const name = tag.replace('district-', '');
  const hand = await libraryCode(new URL(`by-hand/${name}.ts`, import.meta.url));
  return [
    {name: `${name} by hand`, open: () => withLibrary(browser, hand), weight: ''},
    {name: 'its own nodes by hand', open: () => withSameNodes(browser, tag), weight: ''},
    {
      name: tag,
      open: () => withElements(browser, tag),
      weight: weightOf(await elementCode(tag)),
    },
    ...(await Promise.all(others)),
  ];
}

const head = [
  ...['', 'count', 'ms', 'ratio', 'growth', 'forced', 'layouts'],
  ...['heap kB', 'ratio', 'nodes', 'gz kB'],
];

/**
 * 1, 100 and 1,000 of each element and of others' charts. The measure is the first row: what a good hand would write
 * that says the same words in as few nodes as make sense. Growth is how much longer each takes than with a tenth as many.
 */
export async function benchCharts(
  asked: readonly string[] = [],
  counts = [1, 100, 1000],
): Promise<string> {
  const browser = await openChromium();
  const rows: string[][] = [];
  const shown = (Object.keys(tags) as Tag[]).filter(
    (tag) => asked.length === 0 || asked.includes(tag),
  );
  try {
    for (const tag of shown) {
      const charts = await chartsOf(browser, tag);
      await checkWords(charts, tag);
      const before = new Map<string, number>();
      for (const count of counts) {
        let hand: {readonly milliseconds: number; readonly heap: number} | undefined;
        for (const {name, open, weight} of charts) {
          // All of it takes minutes; whoever waits sees that it goes on.
          console.error(`measuring ${name}, ${count} of them`);
          const cost = await costOf(browser, open, count);
          hand ??= cost;
          const each = cost.milliseconds / count;
          const fewer = before.get(name);
          before.set(name, each);
          rows.push([
            name,
            String(count),
            cost.milliseconds.toFixed(1),
            (cost.milliseconds / hand.milliseconds).toFixed(2),
            fewer === undefined || count < 1000 ? '' : (each / fewer).toFixed(2),
            String(cost.forced),
            String(cost.layouts),
            (cost.heap / 1000).toFixed(0),
            (cost.heap / hand.heap).toFixed(2),
            String(await inPage(open, nodesOf)),
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

/** By hand is no measure unless it says what the element says. */
async function checkWords(charts: readonly Chart[], tag: Tag): Promise<void> {
  const [hand = '', , element = ''] = await Promise.all(
    charts.slice(0, 3).map(({open}) => inPage(open, wordsOf)),
  );
  if (hand === element) return;
  const at = [...element].findIndex((letter, index) => letter !== hand[index]);
  throw new Error(
    `bench/charts/by-hand says "${hand.slice(Math.max(0, at - 20), at + 40)}" where ${tag} says ` +
      `"${element.slice(Math.max(0, at - 20), at + 40)}". Write the words of the element into it.`,
  );
}

async function inPage<T>(open: () => Promise<Page>, read: (page: Page) => Promise<T>): Promise<T> {
  const page = await open();
  const result = await read(page);
  await page.close();
  return result;
}
