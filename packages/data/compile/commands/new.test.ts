import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {projectAt, type Project} from '../lint/lint-project.ts';
import {verifyProject} from '../lock/verify-project.ts';
import {testProject, writeIn} from '../../test/compile/project.ts';
import {testOutput} from '../../test/compile/output.ts';
import {metric, unit} from '../../test/compile/seeds.ts';
import {checkCommand} from './check.ts';
import {lockCommand} from './lock.ts';
import {newCommand} from './new.ts';
import {NO_FOLDER} from './summary.ts';
import {numeralsCommand} from './numerals.ts';
import {verifyCommand} from './verify.ts';

const pressText = `Linhe presses on

June 1, 2021

The first park is ready. More than 150 companies
have come to Linhe, and 12 of
them to Road 36.
`;

function prepared(): Project & {readonly documents: string} {
  const {root, documents} = testProject({
    units: [unit('company', 'companies', '企业', '家')],
    metrics: [metric('companies', 'company', 'stock')],
  });
  if (documents === null) throw new Error('a test project has documents');
  expect(lockCommand({root, documents}, testOutput())).toBe(true);
  writeFileSync(join(documents, 'Press 2021_06.txt'), pressText);
  return {root, documents};
}

function run(command: (output: ReturnType<typeof testOutput>) => boolean) {
  const output = testOutput();
  return {isWell: command(output), ...output};
}

const add = (project: Project, path: string, id?: string) =>
  run((output) => newCommand(project, path, id === undefined ? {} : {id}, output));

const factsOf = ({root}: Project) => join(root, 'seeds/facts/press-2021-06.yaml');
const edit = (file: string, ...changes: (readonly [from: string, to: string])[]) => {
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  writeFileSync(file, text);
};

test('a new document gets an entry, and a draft of every numeral', () => {
  const project = prepared();
  const {isWell, lines} = add(project, 'Press 2021_06.txt');
  expect(isWell).toBe(true);
  expect(lines[0]).toMatch(/^press-2021-06: 7 lines, sha256 [0-9a-f]{64}$/);
  expect(readFileSync(join(project.root, 'seeds/documents.yaml'), 'utf8')).toContain(`
 - id: press-2021-06
   file: 'Press 2021_06.txt'
   title: 'Linhe presses on'
   titleBasis: stated
   publisher: null
   published: {edtf: '2021-06-01', basis: stated} # from "June 1, 2021"; is it the day of publication?
   url: null
   lang: en
   complete: false # true as soon as no numeral is open
`);
  expect(readFileSync(factsOf(project), 'utf8'))
    .toBe(`# Draft of 6 numerals. Turn each into a fact, or set it aside with a reason; then delete the comments.
# seeds/README.md describes the format; pnpm seeds check lists what is missing.
document: press-2021-06
facts:
  # 3:6 … presses on June 1, 2021 The first …
  #     - {for: period, lines: 3, printed: 'June 1'}
  # 3:9 … on June 1, 2021 The first park …
  #     - {for: period, lines: 3, printed: '1, 2021'}
  # 5:36 … ready. More than 150 companies have come …
  # - id: SUBJECT.SLUG
  #   about: SUBJECT
  #   metric: METRIC
  #   value: '150 company'
  #   hedge: over
  #   stage: achieved
  #   evidence:
  #     - {for: value, lines: 5, printed: '150 companies'}
  # 6:25 … to Linhe, and 12 of them to …
  # - id: SUBJECT.SLUG
  #   about: SUBJECT
  #   metric: METRIC
  #   value: '12 UNIT'
  #   stage: achieved
  #   evidence:
  #     - {for: value, lines: 6, printed: '12 of'}
  # 7:14 … them to Road 36. …
  # - id: SUBJECT.SLUG
  #   about: SUBJECT
  #   metric: METRIC
  #   value: '36 UNIT'
  #   stage: achieved
  #   evidence:
  #     - {for: value, lines: 7, printed: '36'}

setAside:
  # 5:5 … 1, 2021 The first park is ready. …
  # - {lines: 5, printed: 'first park', reason: ordinal}
`);
});

test('a document that cannot be added is refused, and nothing is written', () => {
  const project = prepared();
  const before = readFileSync(join(project.root, 'seeds/documents.yaml'), 'utf8');
  const {root, documents} = project;
  writeIn(root, 'elsewhere.txt', pressText);
  writeFileSync(join(documents, 'copy.txt'), readFileSync(join(documents, 'news.txt')));
  writeFileSync(join(documents, 'latin.txt'), Uint8Array.from([0x61, 0xe9, 0x62]));
  const refused = (path: string, id?: string) => add(project, path, id).errors[0];
  expect(add(projectAt(root, ''), 'x.txt').errors[0]).toBe(
    `${NO_FOLDER} Name it: pnpm seeds new <file> --documents DIR`,
  );
  expect(refused('nowhere.txt')).toBe(
    `There is no file nowhere.txt, nor one of that name in ${documents}.`,
  );
  expect(refused(join(root, 'elsewhere.txt'))).toContain(
    `Move it to ${documents}, then run this again.`,
  );
  expect(refused('Press 2021_06.txt', 'Press')).toBe(
    '"Press" is not an id. Choose one like "town-briefing-2023-09": --id ID',
  );
  expect(refused('Press 2021_06.txt', 'news')).toBe(
    'There is already a document "news". Choose another id: --id ID',
  );
  expect(refused('copy.txt')).toBe('copy.txt is already listed, byte for byte, as "news".');
  expect(refused('latin.txt')).toBe('latin.txt is not UTF-8 from byte 2 on; save it as UTF-8.');
  expect(readFileSync(join(root, 'seeds/documents.yaml'), 'utf8')).toBe(before);
  expect(existsSync(join(root, 'seeds/facts/copy.yaml'))).toBe(false);
  add(project, 'Press 2021_06.txt');
  expect(refused('Press 2021_06.txt')).toContain('There is already a document "press-2021-06"');
});

test('from a new document to the lock, with every mistake on the way', () => {
  const project = prepared();
  add(project, join(project.documents, 'Press 2021_06.txt'));
  const file = factsOf(project);
  const check = () => run((output) => checkCommand(project, ['press', 'documents'], output));

  // Nothing filled in yet: the document is of no use, and all its numerals are open.
  expect(check().errors).toEqual([
    'seeds/documents.yaml:3:8 unused-vocabulary no fact uses the document "press-2021-06"; write one that does, or delete the entry',
  ]);
  expect(check().lines).toContain(
    'press-2021-06: 6 numerals still open; list them with pnpm seeds numerals press-2021-06',
  );
  expect(run((output) => numeralsCommand(project, ['press-2021-06'], output)).lines).toContain(
    'press-2021-06:7:14  … and 12 of them to Road 36. …',
  );

  // A record with a slip in each part, one mended after the other.
  edit(file, [
    'facts:\n',
    `facts:
  - id: linhe.companies-2021
    about: linhe
    metric: companys
    value: '115 company'
    stage: done
    evidence:
      - {for: value, lines: 6, printed: 150 companies}
`,
  ]);
  expect(check().errors).toEqual([
    'seeds/facts/press-2021-06.yaml:9:12 schema "stage" is "done"; expected achieved, under-way, planned',
    'seeds/facts/press-2021-06.yaml:11:41 quoted-scalars printed: 150 companies has no quotes; write "150 companies"',
  ]);
  edit(file, ['stage: done', 'stage: achieved'], ['150 companies}', "'150 companies'}"]);
  expect(check().errors).toEqual([
    'seeds/facts/press-2021-06.yaml:7:13 unknown-ids there is no metric "companys"; did you mean companies?',
    'seeds/facts/press-2021-06.yaml:11:41 printed-place "150 companies" is not in line 6 of press-2021-06; write lines: 5',
    'seeds/facts/press-2021-06.yaml:11:41 printed-value "150 companies" says 150, but value says 115; write the printed number in value, or print the words that say 115',
  ]);
  edit(
    file,
    ['companys', 'companies'],
    ["value: '115", "value: '150"],
    ['lines: 6, printed', 'lines: 5, printed'],
  );
  expect(check().errors).toEqual([
    'seeds/facts/press-2021-06.yaml:11:41 printed-hedge the text before "150 companies" says "more than"; write hedge: over',
  ]);

  // Locking is refused until it is right.
  const refused = run((output) => lockCommand(project, output));
  expect(refused.isWell).toBe(false);
  expect(refused.errors.at(-1)).toBe('1 problem; the lock was left as it is.');
  edit(file, [
    '    stage: achieved\n    evidence',
    '    hedge: over\n    stage: achieved\n    evidence',
  ]);
  expect(check().errors).toEqual([]);

  // Called complete too early.
  edit(join(project.root, 'seeds/documents.yaml'), [
    'complete: false # true as soon as no numeral is open',
    'complete: true',
  ]);
  expect(check().errors).toHaveLength(5);
  edit(file, [
    'setAside:\n',
    `setAside:
  - {lines: 3, printed: 'June 1, 2021', reason: date}
  - {lines: 5, printed: 'first park', reason: ordinal}
  - {lines: [6, 7], printed: '12 of them', reason: vague}
  - {lines: 7, printed: 'Road 36', reason: address}
  - {lines: 5, printed: '150 companies', reason: vague}
`,
  ]);
  expect(check().errors).toEqual([
    'seeds/facts/press-2021-06.yaml:48:25 unneeded-set-aside "150" in "150 companies" belongs to a fact; leave the entry out',
  ]);
  edit(file, ["  - {lines: 5, printed: '150 companies', reason: vague}\n", '']);
  expect(check().errors).toEqual([]);

  // Before it is locked, nothing verifies; then all agrees, with the documents and without.
  expect(run((output) => verifyCommand(project, output)).errors).toHaveLength(2);
  expect(run((output) => lockCommand(project, output)).lines).toEqual([
    '+ press-2021-06',
    '+ linhe.companies-2021',
    'seeds/provenance.lock.json holds 2 facts of 2 documents.',
  ]);
  expect(run((output) => verifyCommand(project, output)).lines.at(-1)).toBe(
    'Seeds, documents and lock agree.',
  );
  expect(verifyProject(projectAt(project.root, '')).problems).toEqual([]);
});
