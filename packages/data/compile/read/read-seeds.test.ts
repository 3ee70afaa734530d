import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {problemText} from '../report/problem.ts';
import {testProject, writeIn} from '../../test/compile/project.ts';
import {readSeeds} from './read-seeds.ts';

function problems(path: string, text: string): string[] {
  const {root} = testProject();
  writeIn(root, path, text);
  return readSeeds(root).problems.map(problemText);
}

const fact = `document: news
facts:
  - id: linhe.companies
    about: linhe
    metric: companies
    value: '130 company'
    stage: achieved
    evidence:
      - { for: value, lines: 1, printed: 'Over 130 companies' }
`;
const changed = (from: string, to: string) =>
  problems('seeds/facts/news.yaml', fact.replace(from, to));

test('an unknown key names the nearest', () => {
  expect(changed('stage:', 'stge:')).toEqual([
    'seeds/facts/news.yaml:3:5 schema "stage" is missing (expected achieved, under-way, planned)',
    'seeds/facts/news.yaml:7:5 schema unknown key "stge"; did you mean "stage"?',
  ]);
});

test('a text cut in two by a comma asks for quotes', () => {
  expect(changed("'Over 130 companies'", 'Over 1,528 companies')).toEqual([
    'seeds/facts/news.yaml:9:42 quoted-scalars printed: Over 1 has no quotes; write "Over 1"',
    'seeds/facts/news.yaml:9:49 schema unknown key "528 companies" (a text with a comma wants quotes); known here: for, document, lines, printed, role, sic',
  ]);
});

test('a value that is none is shown at its place', () => {
  expect(changed('130 company', '130 bilion company')[0]).toBe(
    'seeds/facts/news.yaml:6:12 schema "value" "bilion" in "130 bilion company" is no scale word; expected thousand, million, billion, trillion, or none',
  );
  expect(changed('stage: achieved', 'stage: done')).toEqual([
    'seeds/facts/news.yaml:7:12 schema "stage" is "done"; expected achieved, under-way, planned',
  ]);
  expect(changed('lines: 1', 'lines: [3, 2]')).toEqual([
    'seeds/facts/news.yaml:9:30 schema "lines" lines 3 to 2 run backwards',
  ]);
  expect(changed('lines: 1', 'lines: first')[0]).toContain(
    '"first" are no lines; expected a line (38)',
  );
});

test('a date that is none is shown at its place', () => {
  const period = "period: { edtf: '2023-13', type: instant, basis: stated }\n    stage: achieved";
  expect(changed('stage: achieved', period)[0]).toContain(
    'seeds/facts/news.yaml:7:21 schema "edtf" "2023-13" is no date of the calendar',
  );
});

test('a basis is stated, or inferred with a reason in both languages', () => {
  const basis = (text: string) =>
    changed('stage: achieved', `stage: planned\n    stageBasis: ${text}`);
  expect(basis('{ inferred: { en: Why, zh-Hans: 因为 } }')).toEqual([]);
  expect(basis('{ inferred: { en: Why } }')).toEqual([
    'seeds/facts/news.yaml:8:29 schema "zh-Hans" is missing (expected string)',
  ]);
  expect(basis('guessed')).toEqual([
    'seeds/facts/news.yaml:8:17 schema "stageBasis" is "guessed"; expected stated',
  ]);
});

test('a file of facts names its document', () => {
  expect(problems('seeds/facts/news.yaml', 'facts: []\n')).toEqual([
    'seeds/facts/news.yaml:1:1 schema write "document: <id>", then the lists "facts:" and "setAside:"',
  ]);
});

test('a list that is none, and a key too many', () => {
  expect(problems('seeds/facts/news.yaml', 'document: news\nfacts: none\nsetAsides: []\n')).toEqual(
    [
      'seeds/facts/news.yaml:3:1 schema unknown key "setAsides"; did you mean "setAside"?',
      'seeds/facts/news.yaml:2:8 schema this must be a list: begin each entry with "- "',
    ],
  );
});

test('a missing or broken file is a problem, and the others are read', () => {
  const {root} = testProject();
  rmSync(join(root, 'seeds/retired.yaml'));
  writeFileSync(join(root, 'seeds/units.yaml'), Uint8Array.from([0x2d, 0x20, 0xff]));
  const {problems, seeds} = readSeeds(root);
  expect(problems.map(problemText)).toEqual([
    'seeds/units.yaml:1:1 read the file is not UTF-8 from byte 3 on; save it as UTF-8',
    'seeds/retired.yaml:1:1 read the file is missing; write it, with [] for an empty list',
  ]);
  expect(seeds.facts).toHaveLength(1);
});

test('Windows line ends read alike', () => {
  expect(problems('seeds/facts/news.yaml', fact.replaceAll('\n', '\r\n'))).toEqual([]);
});

test('a milestone and a claim are known by their keys', () => {
  const {root} = testProject();
  writeIn(
    root,
    'seeds/facts/news.yaml',
    fact.replace(/metric: .*\n.*\n/, 'what: { en: Open, zh-Hans: 开放 }\n'),
  );
  expect(readSeeds(root).seeds.facts[0]?.seed.type).toBe('milestone');
  writeIn(
    root,
    'seeds/facts/news.yaml',
    fact.replace(
      /metric: .*\n.*\n/,
      'what: { en: Top, zh-Hans: 第一 }\n    rank: 1\n    among: { en: all, zh-Hans: 全部 }\n    voice: null\n',
    ),
  );
  expect(readSeeds(root).seeds.facts[0]?.seed.type).toBe('claim');
});
