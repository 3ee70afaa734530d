import {expect, expectTypeOf, test} from 'vitest';
import type * as z from 'zod';
import type {DatasetRecord} from '../../src/record.ts';
import {toRecord} from '../record.ts';
import {readSeeds} from '../read/read-seeds.ts';
import {testProject} from '../test-project.ts';
import {datasetSchema} from './dataset.ts';

test('the schema and the interfaces say the same, both ways', () => {
  // Checked by tsc: a key that one of the two lacks does not compile.
  type Read = z.infer<typeof datasetSchema>;
  const read = (dataset: Read): DatasetRecord => dataset;
  const written = (dataset: DatasetRecord): Read => dataset;
  expectTypeOf(read).returns.toExtend<Read>();
  expectTypeOf(written).returns.toExtend<DatasetRecord>();
});

test('what is compiled fits the schema', () => {
  const {seeds} = readSeeds(testProject().root);
  const dataset = toRecord(seeds, '1.2.3', () => ({
    sha256: '0'.repeat(64),
    lines: 1,
    ledger: {meant: 1, setAside: 0, open: 0},
  }));
  expect(datasetSchema.parse(dataset)).toEqual(dataset);
});
