import type {Column} from '../../src/csv/column.ts';
import {columns} from '../../src/csv/columns.ts';
import type {Dataset} from '../../src/query/dataset.ts';
import type {DatasetSeed} from '../schema/description.ts';

const languages = new Intl.DisplayNames('en', {type: 'language'});

const fieldOf = ({of: _, lang, description, ...field}: Column) => ({
  ...field,
  description: lang ? `${description}, in ${languages.of(lang) ?? lang}` : description,
});

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
          fields: columns.map(fieldOf),
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
