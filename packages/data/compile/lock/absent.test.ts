import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {checkCommand} from '../commands/check.ts';
import {lockCommand} from '../commands/lock.ts';
import {projectAt, type Project} from '../lint/lint-project.ts';
import {problemText} from '../report/problem.ts';
import {testOutput} from '../../test/compile/output.ts';
import {factsText, testProject, writeIn} from '../../test/compile/project.ts';
import {figure, metric, news, unit, valued, type JsonMap} from '../../test/compile/seeds.ts';
import {checkProject, compiled, verifyProject} from './verify-project.ts';
import {LOCK_FILE, type Lock} from './lock.ts';

const press = {...news, id: 'press', file: 'press.txt', title: 'Press of Linhe'};
const firms = figure({
  id: 'linhe.companies-2022',
  value: '140 company',
  evidence: [{for: 'value', lines: 1, printed: 'Over 140 companies'}],
});

const list = (...entries: readonly JsonMap[]) =>
  entries.map((entry) => `- ${JSON.stringify(entry)}\n`).join('');

/** Someone who lacks the document `news`, which is locked, writes a fact of the document `press`. */
function withoutTheFirst(): Project & {readonly documents: string} {
  const {root, documents} = testProject({
    units: [unit('company', 'companies', '企业', '家')],
    metrics: [metric('companies', 'company', 'stock')],
  });
  if (documents === null) throw new Error('a test project has documents');
  expect(lockCommand({root, documents}, testOutput())).toBe(true);
  rmSync(join(documents, 'news.txt'));
  writeFileSync(join(documents, 'press.txt'), 'Over 140 companies have come to Linhe.\n');
  writeIn(root, 'seeds/documents.yaml', list(news, press));
  writeIn(root, 'seeds/facts/press.yaml', `document: press\nfacts:\n${list(firms)}`);
  return {root, documents};
}

const lockIn = ({root}: Project) => JSON.parse(readFileSync(join(root, LOCK_FILE), 'utf8')) as Lock;
const problemsOf = (project: Project, run = verifyProject) =>
  run(project).problems.map(problemText);

function lock(project: Project) {
  const output = testOutput();
  return {isWell: lockCommand(project, output), ...output};
}

test('a new document is locked by someone who lacks the others, and theirs stays as it was', () => {
  const project = withoutTheFirst();
  const before = lockIn(project);
  const {isWell, lines} = lock(project);
  expect(isWell).toBe(true);
  expect(lines).toEqual([
    '+ press',
    '+ linhe.companies-2022',
    `1 document is not in ${project.documents}: news; its lock was checked instead.`,
    'seeds/provenance.lock.json holds 2 facts of 2 documents.',
  ]);
  expect(lockIn(project)).toMatchObject(before);
  expect(problemsOf(project)).toEqual([]);
  expect(problemsOf(projectAt(project.root, ''))).toEqual([]);
});

test('documents that are not there are named once, and are no problem', () => {
  const output = testOutput();
  const project = withoutTheFirst();
  expect(checkCommand(project, [], output)).toBe(true);
  expect(output.errors).toEqual([]);
  expect(output.lines.filter((line) => line.includes('not in'))).toEqual([
    `1 document is not in ${project.documents}: news; its lock was checked instead.`,
  ]);
});

test('a document that is neither there nor locked is a problem', () => {
  const project = withoutTheFirst();
  rmSync(join(project.documents, 'press.txt'));
  const expected = [
    'seeds/documents.yaml:2:9 lock the document "press" is neither here nor in the lock; put press.txt into the folder of documents and run "pnpm seeds lock"',
    'seeds/facts/press.yaml:3:9 lock "linhe.companies-2022" is not in the lock; undo the change, or run "pnpm seeds lock" where press can be read',
  ];
  expect(problemsOf(project, checkProject)).toEqual(expected);
  expect(problemsOf(project)).toEqual(expected);
  expect(lock(project).isWell).toBe(false);
});

test('records of a document that is not there cannot be locked anew, changed or gone', () => {
  const project = withoutTheFirst();
  const before = lockIn(project);
  writeIn(
    project.root,
    'seeds/facts/news.yaml',
    factsText([figure({note: {en: 'New.', 'zh-Hans': '新。'}})]),
  );
  const changed = lock(project);
  expect(changed.isWell).toBe(false);
  expect(changed.errors[0]).toBe(
    'seeds/facts/news.yaml:3:10 lock "linhe.companies" is not what was locked; undo the change, or run "pnpm seeds lock" where news can be read',
  );
  writeIn(project.root, 'seeds/facts/news.yaml', factsText([]));
  expect(lock(project).errors).toContain(
    'seeds/provenance.lock.json:1:1 lock "linhe.companies" is locked but no longer in the seeds; undo the change, or run "pnpm seeds lock" where news can be read',
  );
  expect(lockIn(project)).toEqual(before);
});

test('without documents, check and the build find the same', () => {
  const project = projectAt(withoutTheFirst().root, '');
  expect(problemsOf(project, checkProject)).toEqual(problemsOf(project, verifyProject));
  expect(problemsOf(project)).not.toEqual([]);
});

test('a figure of a new document that contradicts one of another leaves its lock alone', () => {
  const project = withoutTheFirst();
  const why = {en: 'That of the page, 2021.', 'zh-Hans': '与版面同年。'};
  const period = {edtf: '2021', type: 'as-of', basis: {inferred: why}};
  const first = valued('companies', '130 company', '130 companies', {period});
  const other = valued('companies', '140 company', '140 companies', {
    period,
    id: 'linhe.companies-too',
  });
  writeFileSync(join(project.documents, 'news.txt'), 'There are 130 companies.\n');
  rmSync(join(project.root, 'seeds/facts/press.yaml'));
  writeIn(project.root, 'seeds/documents.yaml', list(news));
  writeIn(project.root, 'seeds/facts/news.yaml', factsText([first]));
  expect(lock(project).errors).toEqual([]);
  rmSync(join(project.documents, 'news.txt'));
  writeFileSync(join(project.documents, 'press.txt'), 'There are 140 companies.\n');
  writeIn(project.root, 'seeds/documents.yaml', list(news, press));
  writeIn(project.root, 'seeds/facts/press.yaml', `document: press\nfacts:\n${list(other)}`);
  expect(lock(project).errors).toEqual([]);
  const record = compiled(verifyProject(project));
  expect(record.facts.map(({disagreesWith}) => disagreesWith?.length)).toEqual([1, 1]);
});
