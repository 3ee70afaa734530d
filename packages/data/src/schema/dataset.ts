/**
 * The one schema of `facts.json`: `createDataset` checks with it, `facts.schema.json` is written from it, and a test
 * proves that the interfaces of `record.ts` say the same.
 */
import * as z from 'zod/mini';
import {listOf, object, tagged} from './containers.ts';
import {factSchemas} from './facts.ts';
import {valueSchemas} from './values.ts';
import {vocabularySchemas} from './vocabulary.ts';

function makeSchemas() {
  const values = valueSchemas();
  const vocabulary = vocabularySchemas(values);
  const facts = factSchemas(values);
  const {document, unit, subject, metric, retired} = vocabulary;
  const {figure, milestone, claim} = facts;
  const dataset = object({
    $schema: z.exactOptional(values.text),
    version: values.text,
    documents: listOf(document),
    units: listOf(unit),
    subjects: listOf(subject),
    metrics: listOf(metric),
    facts: listOf(tagged('type', [figure, milestone, claim])),
    retired: listOf(retired),
  });
  return {dataset, ...vocabulary, ...facts, ...values};
}

let schemas: ReturnType<typeof makeSchemas> | undefined;

/** Made when first asked for: an import that reads no dataset makes none, and a bundler can leave zod out. */
export function datasetSchemas(): ReturnType<typeof makeSchemas> {
  return (schemas ??= makeSchemas());
}
