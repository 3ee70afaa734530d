import {isDeepStrictEqual} from 'node:util';
import * as z from 'zod';
import {datasetSchema} from '../schema/dataset.ts';

/** `facts.schema.json`, JSON Schema of draft 2020-12. */
export function jsonSchema(): object {
  return z.toJSONSchema(datasetSchema, {
    override({jsonSchema}) {
      const {prefixItems, items} = jsonSchema;
      if (!prefixItems) return;
      // zod leaves out how long a tuple must be: without this an empty list of evidence would be valid.
      jsonSchema.minItems = prefixItems.length;
      const isNonEmptyList = prefixItems.every((item) => isDeepStrictEqual(item, items));
      if (isNonEmptyList) delete jsonSchema.prefixItems;
      else jsonSchema.items = false;
    },
  });
}
