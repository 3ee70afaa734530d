import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type Page} from 'playwright';
import {chromiumArguments, chromiumPath, howToInstallChromium} from '../test/chromium.ts';
import {medianOf, tableOf} from './measure.ts';

const script = fileURLToPath(
  new URL('../packages/widgets/dist/cdn/putuo-widgets.js', import.meta.url),
);
const tag = 'district-stat';
const id = 'putuo.fiscal-revenue-jan-aug-2023';

interface Cost {
  /** Main-thread time by the thread's own clock, which a busy machine does not slow. */
  readonly milliseconds: number;
  readonly layouts: number;
  readonly heap: number;
}

async function costOf(page: Page, work: () => Promise<void>): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  const collect = () => session.send('HeapProfiler.collectGarbage');
  const read = async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  };
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  await collect();
  const before = await read();
  await work();
  const after = await read();
  // Collecting takes time itself, so the clock is read first.
  await collect();
  const collected = await read();
  return {
    milliseconds: (after('TaskDuration') - before('TaskDuration')) * 1000,
    layouts: after('LayoutCount') - before('LayoutCount'),
    heap: collected('JSHeapUsedSize') - before('JSHeapUsedSize'),
  };
}

async function pageWithOneCard(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  // The functions below are compiled with calls of this one, which keeps their names.
  await page.addInitScript('globalThis.__name = (target) => target');
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><${tag} fact="${id}">words</${tag}><main></main>`);
  await page.addScriptTag({path: script, type: 'module'});
  await page.locator(tag).getByRole('button').first().waitFor();
  return page;
}

const nextFrames = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve();
          });
        });
      }),
  );

async function putElements(page: Page, count: number): Promise<void> {
  await page.evaluate(
    ([name, fact, wanted]) => {
      const cards = Array.from({length: wanted}, () => {
        const card = document.createElement(name);
        card.setAttribute('fact', fact);
        card.textContent = 'words';
        return card;
      });
      document.querySelector('main')?.append(...cards);
    },
    [tag, id, count] as const,
  );
  await nextFrames(page);
}

/** The same nodes and style sheets as in the one card, made by plain calls. */
async function putByHand(page: Page, count: number): Promise<void> {
  await page.evaluate(
    ([name, wanted]) => {
      const model = document.querySelector(name)?.shadowRoot;
      if (!model) throw new Error('The card has no shadow root.');
      const copyOf = (node: Node): Node => {
        if (!(node instanceof Element)) return document.createTextNode(node.textContent ?? '');
        const copy = document.createElementNS(node.namespaceURI, node.localName);
        for (const {name: key, value} of node.attributes) copy.setAttribute(key, value);
        copy.append(...[...node.childNodes].filter((child) => child.nodeType !== 8).map(copyOf));
        return copy;
      };
      const cards = Array.from({length: wanted}, () => {
        const host = document.createElement('div');
        host.textContent = 'words';
        const root = host.attachShadow({mode: 'open'});
        root.adoptedStyleSheets = model.adoptedStyleSheets;
        root.append(...[...model.childNodes].filter((child) => child.nodeType !== 8).map(copyOf));
        return host;
      });
      document.querySelector('main')?.append(...cards);
    },
    [tag, count] as const,
  );
  await nextFrames(page);
}

async function sample(
  browser: Browser,
  put: (page: Page, count: number) => Promise<void>,
  count: number,
): Promise<Cost> {
  const page = await pageWithOneCard(browser);
  const cost = await costOf(page, () => put(page, count));
  await page.close();
  return cost;
}

async function medianCost(browser: Browser, put: typeof putElements, count: number): Promise<Cost> {
  const costs: Cost[] = [];
  for (let round = 0; round < 5; round += 1) costs.push(await sample(browser, put, count));
  const median = (key: keyof Cost) => medianOf(costs.map((cost) => cost[key]));
  return {milliseconds: median('milliseconds'), layouts: median('layouts'), heap: median('heap')};
}

/** 1, 100 and 1,000 stat cards, each beside the same nodes made by hand in the same browser. */
export async function benchCards(): Promise<string> {
  if (chromiumPath === undefined) return howToInstallChromium;
  const browser = await chromium.launch({executablePath: chromiumPath, args: chromiumArguments});
  const rows = [['stat cards', 'ms', 'by hand ms', 'ratio', 'layouts', 'heap kB', 'by hand kB']];
  try {
    for (const count of [1, 100, 1000]) {
      const ours = await medianCost(browser, putElements, count);
      const hand = await medianCost(browser, putByHand, count);
      rows.push([
        String(count),
        ours.milliseconds.toFixed(1),
        hand.milliseconds.toFixed(1),
        (ours.milliseconds / hand.milliseconds).toFixed(2),
        String(ours.layouts),
        (ours.heap / 1000).toFixed(0),
        (hand.heap / 1000).toFixed(0),
      ]);
    }
  } finally {
    await browser.close();
  }
  return tableOf(rows);
}
