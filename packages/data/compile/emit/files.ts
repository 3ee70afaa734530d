import {createDataset} from '../../src/create/create.ts';
import {csvOf} from '../../src/csv/csv.ts';
import type {DatasetRecord} from '../../src/schema/record.ts';
import type {DatasetSeed} from '../schema/description.ts';
import {dataPackageOf} from './datapackage.ts';
import {jsonSchema} from './json-schema.ts';
import {jsonLdOf} from './jsonld.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** The data files for other tools than JavaScript modules, path -> text. */
export function filesOf(record: DatasetRecord, about: DatasetSeed): Map<string, string> {
  const dataset = createDataset(record);
  return new Map([
    ['facts.json', json(record)],
    ['facts.schema.json', json(jsonSchema())],
    ['facts.csv', csvOf(dataset.all)],
    ['datapackage.json', json(dataPackageOf(dataset, about))],
    ['facts.jsonld', json(jsonLdOf(dataset, about))],
  ]);
}
