import type {Dataset} from '../../src/query/dataset.ts';
import {columns} from './columns.ts';

/** The Frictionless descriptor of the shipped files. */
export function dataPackageOf({version, documents}: Dataset): object {
  return {
    profile: 'data-package',
    name: 'putuo-data',
    title: 'Facts of Putuo and Yangpu District, Shanghai',
    description:
      'Figures, milestones and claims of published documents, each with the words and lines that print it. Read hedge, stage and period with every value.',
    version,
    licenses: [
      {
        name: 'CC0-1.0',
        title: 'CC0 1.0',
        path: 'https://creativecommons.org/publicdomain/zero/1.0/',
      },
    ],
    sources: documents.map(({title}) => ({title})),
    resources: [
      {
        name: 'facts',
        path: 'facts.csv',
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: {lineTerminator: '\r\n'},
        schema: {
          fields: columns.map(({of: _, ...field}) => field),
          primaryKey: 'id',
          missingValues: [''],
        },
      },
      {
        name: 'facts-json',
        path: 'facts.json',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      },
    ],
  };
}
