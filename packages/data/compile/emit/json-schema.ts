import * as z from 'zod/mini';
import {datasetSchemas} from '../../src/schema/dataset.ts';
import {FACT_ID, UNIT_ID, WORD_ID} from '../../src/schema/ids.ts';

/** What `createDataset` asks for beyond what JSON Schema has words for. */
export const BEYOND = [
  'a decimal is its value',
  'a first line or day does not come after the last',
  'an id stands once in its list',
  'what an id refers to is there, and of the right type',
  'links run in no circle',
  'lines are lines of their document',
  'the dimensions of a figure are those of its metric',
] as const;

type Schemas = ReturnType<typeof datasetSchemas>;

const ABOUT: Partial<Record<keyof Schemas, object>> = {
  text: {description: 'Not blank'},
  wordRef: {pattern: WORD_ID.source},
  factRef: {pattern: FACT_ID.source},
  unitRef: {pattern: UNIT_ID.source},
  quantity: {description: 'A printed amount; `decimal` is `value` in decimal digits'},
  period: {
    description: 'When a fact holds: its first and last day, one of which may be open',
    anyOf: [{properties: {start: {type: 'string'}}}, {properties: {end: {type: 'string'}}}],
  },
  lineRange: {description: 'First and last line, 1-based and inclusive'},
};

/** `facts.schema.json`, of draft 07: the one that every validator reads. */
export function jsonSchema(): object {
  const {dataset, ...parts} = datasetSchemas();
  const metadata = z.registry<object>();
  for (const [id, part] of Object.entries(parts)) {
    metadata.add(part, {id, ...ABOUT[id as keyof Schemas]});
  }
  const {$schema, ...schema} = z.toJSONSchema(dataset, {target: 'draft-07', metadata});
  return {
    $schema,
    $id: 'urn:putuo:facts.schema.json',
    title: 'Facts of districts',
    description: `What createDataset of @putuo/data takes. It checks besides that ${BEYOND.join('; ')}.`,
    ...schema,
  };
}
