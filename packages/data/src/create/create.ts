import {datasetOf, type Dataset} from '../query/dataset.ts';
import {datasetSchemas} from '../schema/dataset.ts';
import {shown} from '../schema/expected.ts';
import type {DatasetRecord} from '../schema/record.ts';
import {checked} from './check.ts';
import {fail} from './error.ts';
import {resolved} from './resolve.ts';

/**
 * The same functions over your own facts: takes what `JSON.parse` makes of a `facts.json`.
 *
 * Everything in it is looked at first: shapes, ids, references, and that links run in no circle. What is given is left
 * as it was; what comes back is new and frozen. Throws a `DatasetError` at the first thing wrong, with the way to it:
 * `facts[3].quantity.unit: there is no unit "kmm"; nearest: "km2"`.
 *
 * @example
 * ```ts
 * import {createDataset} from '@putuo/data';
 * const empty = {version: '1.0.0', documents: [], units: [], subjects: [], metrics: [], facts: [], retired: []};
 * createDataset(empty).all.length; // => 0
 * ```
 */
export function createDataset(json: unknown): Dataset {
  if (typeof json === 'string') {
    fail(`expected what JSON.parse makes of a text, not the text ${shown(json)}`);
  }
  return datasetOf(resolved(checked<DatasetRecord>(datasetSchemas().dataset, json)));
}
