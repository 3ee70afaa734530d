import {expect, expectTypeOf, test} from 'vitest';
import type * as z from 'zod/mini';
import {townRecord} from '../../test/fixtures/record.ts';
import {datasetSchemas} from './dataset.ts';
import type {DatasetRecord} from './record.ts';

/** Written out key by key, so that intersections and interfaces with the same keys are the same type. */
type Plain<T> = T extends string | number | boolean | null
  ? T
  : {readonly [Key in keyof T]: Plain<T[Key]>};

type Read = z.infer<ReturnType<typeof datasetSchemas>['dataset']>;

test('the schema and the interfaces say the same, key by key', () => {
  // Checked by tsc. Assigning each to the other would not do: an optional key that one lacks is no obstacle.
  expectTypeOf<Plain<Read>>().toEqualTypeOf<Plain<DatasetRecord>>();
});

test('what is read is what was given, and new', () => {
  const record = townRecord();
  const read = datasetSchemas().dataset.parse(record);
  expect(read).toEqual(record);
  expect(read.facts[0]).not.toBe(record.facts[0]);
});
