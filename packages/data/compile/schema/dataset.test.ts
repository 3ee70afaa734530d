import {expect, expectTypeOf, test} from 'vitest';
import type * as z from 'zod';
import type {DatasetRecord} from '../../src/schema/record.ts';
import {toRecord} from '../record/record.ts';
import {readSeeds} from '../read/read-seeds.ts';
import {testProject} from '../../test/compile/project.ts';
import {datasetSchema} from './dataset.ts';

/** Written out key by key, so that intersections and interfaces with the same keys are the same type. */
type Plain<T> = T extends string | number | boolean | null
  ? T
  : {readonly [Key in keyof T]: Plain<T[Key]>};

test('the schema and the interfaces say the same, key by key', () => {
  // Checked by tsc. Assigning each to the other would not do: an optional key that one lacks is no obstacle.
  expectTypeOf<Plain<z.infer<typeof datasetSchema>>>().toEqualTypeOf<Plain<DatasetRecord>>();
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
