import type {DatasetRecord} from '../../src/record.ts';

/** The data files for other tools than JavaScript modules, path -> text. */
export function filesOf(dataset: DatasetRecord): Map<string, string> {
  return new Map([['facts.json', `${JSON.stringify(dataset, null, 1)}\n`]]);
}
