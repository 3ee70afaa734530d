/**
 * Facts of two districts of Shanghai, each traceable to the line that prints it, and helpers to ask for them,
 * compare them, and say them in English and Simplified Chinese.
 * @module
 */
export type * from './generated/ids.ts';
export * from './query.ts';
export {
  fact,
  facts,
  findFact,
  latest,
  search,
  series,
  shippedDataset,
  timeline,
} from './shipped.ts';
