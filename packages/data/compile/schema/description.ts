import * as z from 'zod';
import {WORD_ID} from '../../src/schema/ids.ts';
import {localizedText, strict, text} from './shapes.ts';

/** What `seeds/dataset.yaml` says of the dataset as a whole. */
export const datasetSeed = strict({
  /** Begins every name of the dataset elsewhere: `urn:<id>:fact:…`, the data package `<id>-data`. */
  id: text.regex(WORD_ID, {error: 'write lower-case words with hyphens, like new-town'}),
  title: localizedText,
  description: localizedText,
  license: strict({name: text, title: text, url: z.url()}),
});

export type DatasetSeed = z.output<typeof datasetSeed>;
