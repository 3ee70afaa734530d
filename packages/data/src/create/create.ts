import {shown, fail} from './error.ts';
import {factReader} from './facts.ts';
import {listOf, object, text} from './readers.ts';
import {resolved} from './resolve.ts';
import {
  documentReader,
  metricReader,
  retiredReader,
  subjectReader,
  unitReader,
} from './vocabulary.ts';
import {datasetOf, type Dataset} from '../query/dataset.ts';
import type {DatasetRecord} from '../schema/record.ts';

function datasetReader() {
  return object<DatasetRecord & {$schema?: string}>(
    {
      version: text,
      documents: listOf(documentReader()),
      units: listOf(unitReader()),
      subjects: listOf(subjectReader()),
      metrics: listOf(metricReader()),
      facts: listOf(factReader()),
      retired: listOf(retiredReader()),
    },
    {$schema: text},
  );
}

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
  return datasetOf(resolved(datasetReader()(json)));
}
