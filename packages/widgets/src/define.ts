/** Registers every element and the shipped dataset. */
import {shippedDataset} from '@putuo/data';
import {provideShippedDataset} from './base/dataset.ts';
import {defineElements} from './generated/define.ts';

// Not by importing the define modules of the elements: a bundler would put what they share into a file that
// `sideEffects` does not name, and drop it.
provideShippedDataset(shippedDataset);
defineElements();

// With them TypeScript learns the tags.
export * from './index.ts';
