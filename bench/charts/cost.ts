/** What it costs a page to put charts into itself. */
import type {Browser, Page} from 'playwright';
import {medianOf} from '../measure.ts';

export interface Cost {
  /** Main-thread time by the thread's own clock, which a busy machine does not slow. */
  readonly milliseconds: number;
  readonly heap: number;
  /** Layouts that a script waited for, of all. */
  readonly forced: number;
  readonly layouts: number;
}

/** By a timer of the page: what runs in a driver's call has a trace of its own. Ends when the thread is idle. */
const putInto = (page: Page, count: number) =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const idle = () => requestIdleCallback(() => resolve());
        setTimeout(() => {
          const main = document.querySelector('main');
          if (main) globalThis.put(main, wanted);
          requestAnimationFrame(() => requestAnimationFrame(idle));
        });
      }),
    count,
  );

async function timeAndHeap(
  page: Page,
  count: number,
): Promise<Pick<Cost, 'milliseconds' | 'heap'>> {
  const session = await page.context().newCDPSession(page);
  const collect = () => session.send('HeapProfiler.collectGarbage');
  const read = async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  };
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  await collect();
  const before = await read();
  await putInto(page, count);
  const after = await read();
  // Collecting takes time itself, so the clock is read first.
  await collect();
  const collected = await read();
  return {
    milliseconds: (after('TaskDuration') - before('TaskDuration')) * 1000,
    heap: collected('JSHeapUsedSize') - before('JSHeapUsedSize'),
  };
}

interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

const inScript = new Set(['EvaluateScript', 'FireAnimationFrame', 'FunctionCall', 'RunMicrotasks']);

/** Apart from the time: a trace slows what it records. */
async function layoutsOf(
  browser: Browser,
  page: Page,
  count: number,
): Promise<Pick<Cost, 'forced' | 'layouts'>> {
  await browser.startTracing(page, {categories: ['devtools.timeline']});
  await putInto(page, count);
  const trace = await browser.stopTracing();
  const {traceEvents} = JSON.parse(trace.toString()) as {readonly traceEvents: TraceEvent[]};
  const told = traceEvents.filter(({name}) => name === 'Layout' || inScript.has(name));
  const counts = {forced: 0, layouts: 0};
  // When the last of the scripts begun so far ends, on each thread: they stand in each other, never across.
  const until = new Map<number, number>();
  for (const {name, tid, ts, dur = 0} of told.sort((one, other) => one.ts - other.ts)) {
    const end = until.get(tid) ?? 0;
    if (name !== 'Layout') until.set(tid, Math.max(end, ts + dur));
    else {
      counts.layouts += 1;
      if (ts < end) counts.forced += 1;
    }
  }
  return counts;
}

/** The median of some pages, and of one more page its layouts. */
export async function costOf(
  browser: Browser,
  open: () => Promise<Page>,
  count: number,
): Promise<Cost> {
  const inNewPage = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    const page = await open();
    const result = await work(page);
    await page.close();
    return result;
  };
  const costs = [];
  // A thousand charts swing less than one does, and those of some libraries take a minute.
  for (let round = 0; round < (count < 1000 ? 3 : 1); round += 1) {
    costs.push(await inNewPage((page) => timeAndHeap(page, count)));
  }
  const layouts = await inNewPage((page) => layoutsOf(browser, page, count));
  return {
    milliseconds: medianOf(costs.map(({milliseconds}) => milliseconds)),
    heap: medianOf(costs.map(({heap}) => heap)),
    ...layouts,
  };
}
