import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {programFor} from './program.ts';
import {NO_FOLDER} from './summary.ts';
import {testOutput} from '../../test/compile/output.ts';
import {testProject} from '../../test/compile/project.ts';
import {figure, metric, unit, type JsonMap} from '../../test/compile/seeds.ts';

function seedsWith(fact: JsonMap = figure(), document = ['Over 130 companies came to Road 36.']) {
  const {root, documents} = testProject({
    document,
    facts: [fact],
    units: [unit('company', 'companies', '企业', '家')],
    metrics: [metric('companies', 'company', 'stock')],
  });
  return (...args: string[]) => {
    const output = testOutput();
    const ends: boolean[] = [];
    const options = args.includes('--no-documents') ? [] : ['--documents', documents ?? ''];
    programFor(root, output, (isWell) => ends.push(isWell)).parse([...options, ...args], {
      from: 'user',
    });
    return {...output, isWell: ends[0], root};
  };
}

test('check says what there is, what is open, and that there is no problem', () => {
  const seeds = seedsWith();
  const {lines, isWell} = seeds('check');
  expect(isWell).toBe(true);
  expect(lines.slice(0, 3)).toEqual([
    'document  facts  meant  set aside  open',
    'news          1      1          0     1  not complete yet',
    '1 fact: 1 figure, 0 milestones, 0 claims',
  ]);
  expect(lines.slice(-3)).toEqual([
    'news: 1 numeral still open; list them with pnpm seeds numerals news',
    '',
    'No problems.',
  ]);
});

test('check shows all problems, or those of one file', () => {
  const seeds = seedsWith(figure({hedge: 'nearly'}));
  expect(seeds('check').isWell).toBe(false);
  expect(seeds('check').errors).toEqual([
    'seeds/facts/news.yaml:3:170 printed-hedge "Over 130 companies" says "over"; write hedge: over instead of nearly',
  ]);
  expect(seeds('check', 'units').isWell).toBe(true);
});

test('numerals lists the open ones with the words around', () => {
  const seeds = seedsWith();
  expect(seeds('numerals').lines).toEqual([
    'news:1:33  … Over 130 companies came to Road 36. …',
    'news: 2 numerals, 1 meant, 0 set aside, 1 open',
  ]);
  expect(seeds('numerals', 'olds').errors).toEqual([
    'There is no document "olds"; there are news.',
  ]);
});

test('lock, then verify; without documents it says so', () => {
  const seeds = seedsWith();
  expect(seeds('verify').isWell).toBe(false);
  expect(seeds('lock').isWell).toBe(true);
  expect(seeds('verify').lines.at(-1)).toBe('Seeds, documents and lock agree.');
  const without = seeds('--no-documents', 'verify');
  expect(without.isWell).toBe(true);
  expect(without.lines).toContain(`${NO_FOLDER} The lock was checked instead.`);
});

test('what needs documents says where to get them', () => {
  const seeds = seedsWith();
  for (const command of ['lock', 'numerals', 'mutate']) {
    const {isWell, errors} = seeds('--no-documents', command);
    expect(isWell).toBe(false);
    expect(errors[0]).toContain(`pnpm seeds ${command} --documents DIR`);
  }
});

test('lock says what changed', () => {
  const seeds = seedsWith();
  const {root} = seeds('lock');
  writeFileSync(
    join(root, 'seeds/facts/news.yaml'),
    `document: news\nfacts:\n - ${JSON.stringify(figure({note: {en: 'New.', 'zh-Hans': '新。'}}))}\n`,
  );
  expect(seeds('lock').lines).toEqual([
    '~ linhe.companies',
    'seeds/provenance.lock.json holds 1 fact of 1 document.',
  ]);
});

test('mutate prints a share for each kind', () => {
  const {lines, isWell} = seedsWith()('mutate');
  expect(isWell).toBe(true);
  expect(lines.at(-1)).toMatch(/^all +\d+ {2}100\.0 % +100\.0 %$/);
  expect(seedsWith(figure({hedge: 'nearly'}))('mutate').errors).toEqual([
    'The records already have 1 problem. List them: pnpm seeds check',
  ]);
});

test('a folder of documents that is not there is refused by its name', () => {
  const seeds = seedsWith();
  const {isWell, errors} = seeds('check', '--documents', '/nowhere/at/all');
  expect(isWell).toBe(false);
  expect(errors).toEqual([
    'There is no folder /nowhere/at/all. Name the folder of the documents with --documents DIR or PUTUO_DOCUMENTS, or go without: --no-documents',
  ]);
});

test('check of one file shows what is wrong with the vocabulary it uses, and nothing of the rest', () => {
  const seeds = seedsWith();
  const {root} = seeds('check');
  writeFileSync(
    join(root, 'seeds/metrics.yaml'),
    ['companies', 'homes']
      .map((id) => `- ${JSON.stringify(metric(id, 'compny', 'stock'))}\n`)
      .join(''),
  );
  const ofFile = seeds('check', 'facts/news').errors;
  expect(ofFile).toHaveLength(2);
  expect(ofFile[1]).toContain('seeds/metrics.yaml:1');
  expect(seeds('check', 'facts/news').isWell).toBe(false);
  expect(seeds('check').errors.length).toBeGreaterThan(2);
});

test('a word that is in no path is answered with the paths there are', () => {
  const {isWell, errors} = seedsWith()('check', 'olds');
  expect(isWell).toBe(false);
  expect(errors[0]).toBe('No file of the seeds has "olds" in its path:');
  expect(errors).toContain('  seeds/facts/news.yaml');
});
