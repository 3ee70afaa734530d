import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {programFor} from './program.ts';
import {testOutput} from '../../test/compile/output.ts';
import {testProject} from '../../test/compile/project.ts';
import {figure, metric, unit, type JsonMap} from '../../test/compile/seeds.ts';

function made(fact: JsonMap = figure(), document = ['Over 130 companies came to Road 36.']) {
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

test('check tells what there is, what is owed, and that all is well', () => {
  const seeds = made();
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

test('check tells of problems and of those of one file alone', () => {
  const seeds = made(figure({hedge: 'nearly'}));
  expect(seeds('check').isWell).toBe(false);
  expect(seeds('check').errors).toEqual([
    'seeds/facts/news.yaml:3:170 printed-hedge "Over 130 companies" says "over"; write hedge: over instead of nearly',
  ]);
  expect(seeds('check', 'units').isWell).toBe(true);
});

test('numerals lists the open ones with the words around', () => {
  const seeds = made();
  expect(seeds('numerals').lines).toEqual([
    'news:1:33  … Over 130 companies came to Road 36. …',
    'news: 2 numerals, 1 meant, 0 set aside, 1 open',
  ]);
  expect(seeds('numerals', 'olds').errors).toEqual([
    'There is no document "olds"; there are news.',
  ]);
});

test('lock, then verify; without documents it says so', () => {
  const seeds = made();
  expect(seeds('verify').isWell).toBe(false);
  expect(seeds('lock').isWell).toBe(true);
  expect(seeds('verify').lines.at(-1)).toBe('All agree.');
  const without = seeds('--no-documents', 'verify');
  expect(without.isWell).toBe(true);
  expect(without.lines).toContain('No documents here: only the lock was checked, not the words.');
});

test('what needs documents says where to get them', () => {
  const seeds = made();
  for (const command of ['lock', 'numerals', 'mutate']) {
    const {isWell, errors} = seeds('--no-documents', command);
    expect(isWell).toBe(false);
    expect(errors[0]).toContain(`pnpm seeds ${command} --documents DIR`);
  }
});

test('lock tells what changed', () => {
  const seeds = made();
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
  const {lines, isWell} = made()('mutate');
  expect(isWell).toBe(true);
  expect(lines.at(-1)).toMatch(/^all +\d+ {2}100\.0 % +100\.0 %$/);
  expect(made(figure({hedge: 'nearly'}))('mutate').errors).toEqual([
    'The records have 1 problem already: pnpm seeds check',
  ]);
});
