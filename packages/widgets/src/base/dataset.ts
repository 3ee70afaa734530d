import type {Dataset, Fact} from '@putuo/data/query';

export interface DatasetOptions {
  /**
   * Where a reader reports a wrong figure. `{id}` stands for the id of the figure:
   * `https://example.org/report?figure={id}`, `mailto:desk@example.org?subject={id}`.
   * Without it the source panel has no such link.
   */
  readonly reportUrl?: string;
}

interface Provided extends DatasetOptions {
  readonly dataset: Dataset;
}

// One per copy of this module, not on `globalThis`: another copy on the page may be of another version.
let provided: Provided | undefined;
let shipped: (() => Dataset) | undefined;
const listeners = new Set<() => void>();

/**
 * Makes `dataset` the one that elements look ids up in. The last call wins, and elements already on the page follow.
 * ```ts
 * provideDataset(createDataset(await (await fetch('/figures.json')).json()), {reportUrl: '/report?figure={id}'});
 * ```
 */
export function provideDataset(dataset: Dataset, options: DatasetOptions = {}): void {
  provided = {...options, dataset};
  for (const listener of listeners) listener();
}

/**
 * What the define modules register: used only while nobody has provided a dataset, in whatever order the modules ran.
 * Read on first need, so that loading a page without elements builds no index.
 */
export function provideShippedDataset(dataset: () => Dataset): void {
  shipped ??= dataset;
  if (!provided) for (const listener of listeners) listener();
}

export function currentDataset(): Dataset | undefined {
  return provided ? provided.dataset : shipped?.();
}

/** The address for reporting `fact`, or `null` where the page gives none. */
export function reportUrlFor(fact: Fact): string | null {
  const url = provided?.reportUrl;
  return url === undefined ? null : url.replaceAll('{id}', encodeURIComponent(fact.id));
}

/** Calls `listener` when another dataset is provided, until the returned function is called. */
export function observeDataset(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
