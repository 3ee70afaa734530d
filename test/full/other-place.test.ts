import {readFileSync, readdirSync, rmSync, writeFileSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {pnpm} from '../../tools/pnpm.ts';
import {Clone, ended} from './clone.ts';

// What is about Putuo stands in seeds/: with another place there instead, nothing else has to change.

const clone = new Clone();
const path = (file: string) => join(clone.folder, file);
const documents = path('documents');
const run = (command: string) =>
  ended(clone.type(`${pnpm.join(' ')} ${command}`, {PUTUO_DOCUMENTS: documents, CI: ''}));

const briefing = `Hill Town looks back

March 4, 2024

More than 90 schools of Hill Town have opened their gardens.
`;

const seeds = {
  dataset: `id: hill-town
title: {en: Facts of Hill Town, zh-Hans: 山城事实数据}
description: {en: Figures of a made-up town., zh-Hans: 一个虚构城镇的数据。}
license: {name: CC0-1.0, title: CC0 1.0, url: 'https://creativecommons.org/publicdomain/zero/1.0/'}
`,
  documents: '[]\n',
  retired: '[]\n',
  units: `- {id: school, words: {en: {one: school, other: schools}, zh-Hans: {other: 学校}}, counter: {zh-Hans: 所}}
`,
  subjects: `- {id: hill-town, name: {en: Hill Town, zh-Hans: 山城}, kind: city}
`,
  metrics: `- {id: open-schools, label: {en: Schools with open gardens, zh-Hans: 开放花园的学校}, unit: school, kind: stock, definition: {en: Schools whose gardens anyone may enter., zh-Hans: 花园向公众开放的学校。}}
`,
};

const facts = `document: hill-briefing
facts:
  - id: hill-town.open-schools
    about: hill-town
    metric: open-schools
    value: "90 school"
    hedge: over
    stage: achieved
    evidence:
      - {for: value, lines: 5, printed: "90 schools"}
setAside:
  - {lines: 3, printed: "March 4, 2024", reason: date}
`;

beforeAll(async () => {
  rmSync(path('seeds/facts'), {recursive: true});
  rmSync(path('seeds/provenance.lock.json'));
  for (const [name, text] of Object.entries(seeds)) writeFileSync(path(`seeds/${name}.yaml`), text);
  mkdirSync(documents);
  writeFileSync(join(documents, 'hill-briefing.txt'), briefing);
  await run('install --frozen-lockfile');
}, 240_000);

afterAll(() => {
  clone.remove();
});

test('another place is put in by the commands of CONTRIBUTING', {timeout: 240_000}, async () => {
  await run(`seeds new ${join(documents, 'hill-briefing.txt')}`);
  writeFileSync(path('seeds/facts/hill-briefing.yaml'), facts);
  const list = readFileSync(path('seeds/documents.yaml'), 'utf8');
  writeFileSync(path('seeds/documents.yaml'), list.replace(/complete: false.*/, 'complete: true'));
  expect(await run('seeds check')).toContain('No problems.');
  expect(await run('seeds lock')).toContain('holds 1 fact of 1 document.');
  await run('-r run build');
});

test('what is published then speaks of that place alone', () => {
  const dist = path('packages/data/dist');
  const files = readdirSync(dist, {encoding: 'utf8'}).filter((file) =>
    /\.(json\w*|csv)$/.test(file),
  );
  expect(files).toEqual(expect.arrayContaining(['facts.json', 'facts.jsonld', 'datapackage.json']));
  for (const file of files)
    expect(readFileSync(join(dist, file), 'utf8'), file).not.toMatch(/Putuo District|Shanghai/);
  expect(readFileSync(join(dist, 'facts.jsonld'), 'utf8')).toContain('Facts of Hill Town');
});

test('the tests of the data pass with it, its pictures made anew', {timeout: 240_000}, async () => {
  const output = await run('exec vitest run --project node packages/data --update');
  expect(output).toMatch(/Tests .*\d+ passed/);
});
