import type {Dataset} from '../../src/query/dataset.ts';
import type {DatasetSeed} from '../schema/description.ts';
import {columns} from './columns.ts';

/** The Frictionless descriptor of the shipped files. */
export function dataPackageOf({version, documents}: Dataset, about: DatasetSeed): object {
  const {id, title, description, license} = about;
  return {
    profile: 'data-package',
    name: `${id}-data`,
    title: title.en,
    description: description.en,
    version,
    licenses: [{name: license.name, title: license.title, path: license.url}],
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
