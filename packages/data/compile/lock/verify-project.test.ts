import {appendFileSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {projectAt, type Project} from '../lint/lint-project.ts';
import {buildCommand} from '../commands/build.ts';
import {lockCommand} from '../commands/lock.ts';
import {verifyProject} from './verify-project.ts';
import {LOCK_FILE, type Lock} from './lock.ts';
import {problemText} from '../report/problem.ts';
import {factsText, testProject, writeIn, type TestSeeds} from '../../test/compile/project.ts';
import {testOutput} from '../../test/compile/output.ts';
import {figure, metric, milestone, unit, type JsonMap} from '../../test/compile/seeds.ts';

/** As small as a project without problems can be. */
const whole: Partial<TestSeeds> = {
  units: [unit('company', 'companies', '企业', '家')],
  metrics: [metric('companies', 'company', 'stock')],
};

function locked(parts: Partial<TestSeeds> = {}): Project {
  const project = testProject({...whole, ...parts});
  const output = testOutput();
  expect(lockCommand(project, output), output.errors.join('\n')).toBe(true);
  return project;
}

const withoutDocuments = ({root}: Project) => projectAt(root, '');
const problems = (project: Project) => verifyProject(project).problems.map(problemText);
const rewrite = ({root}: Project, ...facts: JsonMap[]) =>
  writeIn(root, 'seeds/facts/news.yaml', factsText(facts));

async function build(project: Project, unlocked = false) {
  const outDir = join(project.root, 'generated');
  const output = testOutput();
  const isWell = await buildCommand(project, outDir, {unlocked}, output);
  return {isWell, outDir, ...output};
}

test('locked records compile, with documents and without', async () => {
  const project = locked();
  const first = await build(project);
  expect(first.lines).toEqual([`Compiled 1 fact. Documents read in ${project.documents ?? ''}.`]);
  const json = () => readFileSync(join(first.outDir, 'facts.json'), 'utf8');
  const before = json();
  const second = await build(withoutDocuments(project));
  expect(second.lines).toEqual([
    'Compiled 1 fact. No folder of documents is named (--documents DIR, or the variable PUTUO_DOCUMENTS). The lock was checked instead.',
  ]);
  expect(json()).toBe(before);
  expect(JSON.parse(before)).toMatchObject({
    version: '1.2.3',
    documents: [{id: 'news', lines: 1, ledger: {meant: 1, setAside: 0, open: 0}}],
  });
});

test('a value changed without re-locking does not compile where there are no documents', async () => {
  const project = locked();
  rewrite(project, figure({value: '140 company'}));
  const {isWell, errors, outDir} = await build(withoutDocuments(project));
  expect(isWell).toBe(false);
  expect(errors).toContainEqual(
    expect.stringContaining(
      'printed-value "Over 130 companies" says 130, but value says 140; write',
    ),
  );
  expect(errors).toContain(
    'seeds/facts/news.yaml:3:10 lock "linhe.companies" is not what was locked; undo the change, or run "pnpm seeds lock" where news can be read',
  );
  expect(existsSync(outDir)).toBe(false);
});

test('lines changed without re-locking are seen without documents too', () => {
  const project = locked();
  rewrite(project, figure({evidence: [{for: 'value', lines: 2, printed: 'Over 130 companies'}]}));
  expect(problems(withoutDocuments(project))).toHaveLength(1);
});

test('a record that is new, or gone, is not what was locked', () => {
  const project = locked();
  rewrite(project, figure(), milestone());
  expect(problems(withoutDocuments(project))).toEqual([
    'seeds/facts/news.yaml:4:10 lock "linhe.park-opened" is not in the lock; undo the change, or run "pnpm seeds lock" where news can be read',
  ]);
  rewrite(project, figure({id: 'linhe.companies-2021'}));
  expect(problems(withoutDocuments(project))).toEqual([
    'seeds/facts/news.yaml:3:10 lock "linhe.companies-2021" is not in the lock; undo the change, or run "pnpm seeds lock" where news can be read',
    'seeds/provenance.lock.json:1:1 lock "linhe.companies" is locked but no longer in the seeds; undo the change, or run "pnpm seeds lock" where news can be read',
  ]);
});

test('what is set aside is locked too', () => {
  const project = locked({
    document: ['Over 130 companies have come to Road 36.'],
    setAside: [{lines: 1, printed: 'Road 36', reason: 'name'}],
  });
  rewrite(project, figure());
  expect(problems(withoutDocuments(project))).toEqual([
    'seeds/documents.yaml:1:10 lock what is set aside of "news" is not what was locked; undo the change, or run "pnpm seeds lock" where news can be read',
  ]);
});

test('a lock changed by hand fails where the documents are', () => {
  const project = locked();
  const file = join(project.root, LOCK_FILE);
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
  const edit = (change: (lock: Lock) => void) => {
    const copy = structuredClone(lock);
    change(copy);
    writeFileSync(file, JSON.stringify(copy));
    return problems(project);
  };
  const zero = '0'.repeat(64);
  expect(edit(({facts}) => Object.assign(facts['linhe.companies'] ?? {}, {record: zero}))).toEqual([
    'seeds/facts/news.yaml:3:10 lock the lock holds another record of "linhe.companies"; run "pnpm seeds lock"',
  ]);
  expect(
    edit(({facts}) => Object.assign(facts['linhe.companies'] ?? {}, {passages: zero})),
  ).toHaveLength(1);
  expect(
    edit(({documents}) => Object.assign(documents['news'] ?? {}, {sha256: zero})),
  ).toHaveLength(1);
  expect(edit(({documents}) => Object.assign(documents['news'] ?? {}, {lines: 9}))).toHaveLength(1);
  expect(
    edit(({documents}) =>
      Object.assign(documents['news'] ?? {}, {ledger: {meant: 9, setAside: 0, open: 0}}),
    ),
  ).toEqual([
    'seeds/documents.yaml:1:10 lock the lock holds another ledger of "news"; run "pnpm seeds lock"',
  ]);
  expect(edit(() => undefined)).toEqual([]);
});

test('a document that changed fails, even where no record reads it', () => {
  const project = locked();
  appendFileSync(join(project.documents ?? '', 'news.txt'), 'And more.\n');
  expect(problems(project)).toEqual([
    'seeds/documents.yaml:1:10 lock the lock holds another sha256, lines of "news"; run "pnpm seeds lock"',
  ]);
});

test('a lock that is none, or is missing, says so once', () => {
  const project = locked();
  writeFileSync(join(project.root, LOCK_FILE), '{"documents": {}}');
  expect(problems(withoutDocuments(project))).toEqual([
    'seeds/provenance.lock.json:1:1 lock the lock cannot be read at facts; restore it, or with all documents at hand delete it and run "pnpm seeds lock"',
  ]);
  expect(problems(testProject(whole))).toEqual([
    'seeds/provenance.lock.json:1:1 lock there is no lock; write it with "pnpm seeds lock" where the documents can be read',
  ]);
});

test('who is developing sees records before they are locked, but never wrong ones', async () => {
  const project = locked();
  rewrite(
    project,
    figure(),
    milestone({evidence: [{for: 'value', lines: 1, printed: 'have come'}]}),
  );
  const unlocked = await build(project, true);
  expect(unlocked.isWell).toBe(true);
  expect(unlocked.errors[0]).toMatch(/^not locked: .*linhe\.park-opened/);
  rewrite(project, figure({hedge: 'nearly'}));
  expect((await build(project, true)).isWell).toBe(false);
});

test('all problems are shown, in reading order, not only the first', async () => {
  const project = locked();
  rewrite(project, milestone({about: 'nowhere'}), figure({hedge: 'nearly'}));
  const {errors} = await build(project);
  const places = errors
    .filter((line) => line.startsWith('seeds/'))
    .map((line) => line.split(' ')[0]);
  expect(places.length).toBeGreaterThan(3);
  expect(places).toEqual(
    [...places].sort((a = '', b = '') => a.localeCompare(b, 'en', {numeric: true})),
  );
});
