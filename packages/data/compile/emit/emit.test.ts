import {mkdtemp, readFile, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {build} from 'esbuild';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {emit} from './emit.ts';
import {exportNameOf, identifierOf, moduleOf} from './identifier.ts';
import {modulesOf} from './modules.ts';
import {sample, sampleAbout} from './sample.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'putuo-emit-'));
});

afterEach(() => rm(folder, {recursive: true}));

test('an id becomes the name a developer would type', () => {
  expect(identifierOf('putuo.fiscal-revenue-jan-aug-2023')).toBe('putuoFiscalRevenueJanAug2023');
  expect(exportNameOf('putuo.fiscal-revenue-jan-aug-2023')).toBe('fiscalRevenueJanAug2023');
  expect(moduleOf('putuo.fiscal-revenue-jan-aug-2023')).toBe('putuo');
});

test('a whole stands before the part that refers to it', () => {
  const facts = modulesOf(sample).get('facts.ts') ?? '';
  expect(facts).toContain('partOf: townHomes');
  expect(facts.indexOf('const townHomes')).toBeLessThan(facts.indexOf('const townANewHomes'));
});

test('a mistyped id is no key of the generated ids', () => {
  expect(modulesOf(sample).get('ids.ts')).toContain('"town.homes": Figure<"town.homes">;');
});

test('links that form a cycle are refused by name', () => {
  const [first, ...rest] = sample.subjects;
  if (!first) throw new Error('The sample has no subject.');
  const round = {...sample, subjects: [{...first, partOf: first.id}, ...rest]};
  expect(() => modulesOf(round)).toThrow(`These links form a cycle: ${first.id} -> ${first.id}.`);
});

test('every subject with facts has a module that exports them under their short names', async () => {
  await emit(sample, sampleAbout, join(folder, 'generated'));
  expect(await readdir(join(folder, 'generated/facts'))).toEqual(['town.ts']);
  expect(await readFile(join(folder, 'generated/facts/town.ts'), 'utf8')).toContain(
    'export {townHomes as homes} from',
  );
});

test('facts.json is the record itself', async () => {
  await emit(sample, sampleAbout, join(folder, 'generated'));
  const json = await readFile(join(folder, 'generated/facts.json'), 'utf8');
  expect(JSON.parse(json)).toEqual(sample);
});

test('a bundler drops every fact that an app does not import', async () => {
  await emit(sample, sampleAbout, join(folder, 'generated'));
  const result = await build({
    stdin: {
      contents: `import {homes} from './generated/facts/town.ts'; console.log(homes.id);`,
      resolveDir: folder,
    },
    plugins: [
      {
        name: 'sources',
        setup: (bundler) =>
          bundler.onResolve({filter: /^\.\.\/model\/(freeze|literals)\.ts$/}, ({path}) => ({
            path: join(import.meta.dirname, '../../src/model', basename(path)),
          })),
      },
    ],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const text = result.outputFiles[0]?.text ?? '';
  expect(text).toContain('town.homes');
  expect(text).not.toContain('town.a-new-homes');
});

test('name, title, description and licence are those of the seeds, not of the code', async () => {
  await emit(sample, sampleAbout, join(folder, 'generated'));
  const read = async (name: string) =>
    JSON.parse(await readFile(join(folder, 'generated', name), 'utf8')) as unknown;
  const {id, title, description, license} = sampleAbout;
  expect(await read('datapackage.json')).toMatchObject({
    name: `${id}-data`,
    title: title.en,
    description: description.en,
    licenses: [{name: license.name, title: license.title, path: license.url}],
  });
  const linked = await read('facts.jsonld');
  expect(linked).toMatchObject({
    '@graph': expect.arrayContaining([
      expect.objectContaining({'@id': 'urn:town:dataset', license: license.url}),
      expect.objectContaining({'@id': 'urn:town:fact:town.homes'}),
    ]) as unknown,
  });
  expect(JSON.stringify(linked)).not.toMatch(/putuo/i);
});
