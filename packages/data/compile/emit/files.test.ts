import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {DuckDBInstance} from '@duckdb/node-api';
import {parse} from 'csv-parse/sync';
import {Package} from 'datapackage';
import jsonld from 'jsonld';
import {describe, expect, test} from 'vitest';
import {columns} from '../../src/csv/columns.ts';
import {shippedDataset} from '../../src/shipped.ts';
import {readSeeds} from '../read/read-seeds.ts';

const pathOf = (name: string) =>
  fileURLToPath(new URL(`../../src/generated/${name}`, import.meta.url));
const textOf = (name: string) => readFile(pathOf(name), 'utf8');
const jsonOf = async (name: string): Promise<unknown> => JSON.parse(await textOf(name));
const facts = shippedDataset().all;
const {seeds} = readSeeds(fileURLToPath(new URL('../../../..', import.meta.url)));
const name = `urn:${seeds.dataset?.seed.id ?? ''}`;

describe('facts.csv', () => {
  test('has a row for every fact and a cell for every column', async () => {
    const rows: Record<string, string>[] = parse(await textOf('facts.csv'), {columns: true});
    expect(rows.map(({id}) => id)).toEqual(facts.map(({id}) => id));
    expect(Object.keys(rows[0] ?? {})).toEqual(columns.map(({name}) => name));
  });

  test('keeps hedge, stage, period and digits beside every number', async () => {
    const rows: Record<string, string>[] = parse(await textOf('facts.csv'), {columns: true});
    facts.forEach((fact, index) => {
      const row = rows[index];
      expect(row?.stage).toBe(fact.stage);
      expect(row?.period).toBe(fact.period?.edtf ?? '');
      if (fact.type !== 'figure') return;
      expect(row?.hedge).toBe(fact.quantity.hedge);
      expect(row?.decimal).toBe(fact.quantity.decimal);
    });
  });
});

test('datapackage.json is a valid Frictionless package whose rows fit their schema', async () => {
  const dataPackage = await Package.load(pathOf('datapackage.json'), {strict: true});
  expect(dataPackage.errors).toEqual([]);
  const rows = await dataPackage.getResource('facts').read({keyed: true, cast: true});
  expect(rows).toHaveLength(facts.length);
});

test('facts.jsonld expands without fetching anything, one node for every fact', async () => {
  const expanded = await jsonld.expand((await jsonOf('facts.jsonld')) as jsonld.JsonLdDocument, {
    documentLoader: (url) => Promise.reject(new Error(`asked for ${url}`)),
  });
  const ids = expanded
    .map((node) => String(node['@id']))
    .filter((id) => id.startsWith(`${name}:fact:`));
  expect(ids).toEqual(facts.map(({id}) => `${name}:fact:${id}`));
});

test('no plan is an observation in facts.jsonld', async () => {
  const {'@graph': nodes} = (await jsonOf('facts.jsonld')) as {'@graph': Record<string, string>[]};
  const observed = new Set(
    nodes.filter((node) => node['@type'] === 'Observation').map((node) => node['@id']),
  );
  expect(observed.size).toBeGreaterThan(0);
  for (const fact of facts.filter(({stage}) => stage !== 'achieved')) {
    expect(observed).not.toContain(`${name}:fact:${fact.id}`);
  }
});

test('a database answers across documents: how many figures of each metric each document gives', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const answer = await connection.runAndReadAll(`
    select document || ' ' || metric, count(*)::int as figures
    from read_csv('${pathOf('facts.csv')}', all_varchar = true)
    where type = 'figure'
    group by document, metric`);
  const expected = new Map<string, number>();
  for (const fact of facts) {
    if (fact.type !== 'figure') continue;
    const key = `${fact.evidence[0].document.id} ${fact.metric.id}`;
    expected.set(key, (expected.get(key) ?? 0) + 1);
  }
  expect(new Map(answer.getRows() as [string, number][])).toEqual(expected);
  const fromJson = await connection.runAndReadAll(`
    select count(*)::int from (select unnest(facts) as fact from read_json('${pathOf('facts.json')}'))`);
  expect(fromJson.getRows()).toEqual([[facts.length]]);
});
