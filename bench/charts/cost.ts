/** What it costs a page to put charts into itself. */
import type {Browser, Page} from 'playwright';
import {medianOf} from '../measure.ts';

export interface Cost {
  /** Main-thread time by the thread's own clock, which a busy machine does not slow. */
  readonly milliseconds: number;
  /** What the page then holds: objects of scripts, and nodes and styles, which the browser keeps in a heap of its own. */
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
  const busy = async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'TaskDuration')?.value ?? NaN;
  };
  const held = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const {usedSize, embedderHeapUsedSize} = await session.send('Runtime.getHeapUsage');
    return usedSize + embedderHeapUsedSize;
  };
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  // Collecting takes time itself, so it stands outside what the clock measures.
  const heldBefore = await held();
  const before = await busy();
  await putInto(page, count);
  const after = await busy();
  return {milliseconds: (after - before) * 1000, heap: (await held()) - heldBefore};
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
  const recorded = traceEvents.filter(({name}) => name === 'Layout' || inScript.has(name));
  const counts = {forced: 0, layouts: 0};
  // When the last of the scripts begun so far ends, on each thread: they stand in each other, never across.
  const until = new Map<number, number>();
  for (const {name, tid, ts, dur = 0} of recorded.sort((one, other) => one.ts - other.ts)) {
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
