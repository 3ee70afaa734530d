/** A made-up project in a temporary folder, for tests. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {onTestFinished} from 'vitest';
import {lintProject, projectAt, type Project} from '../../compile/lint/lint-project.ts';
import {ABOUT, figure, METRICS, news, subject, UNITS, type JsonMap} from './seeds.ts';

export interface TestSeeds {
  /** Lines of the document `news`. */
  readonly document: readonly string[];
  readonly documents: readonly JsonMap[];
  readonly subjects: readonly JsonMap[];
  readonly metrics: readonly JsonMap[];
  readonly units: readonly JsonMap[];
  readonly facts: readonly JsonMap[];
  readonly setAside: readonly JsonMap[];
  readonly retired: readonly JsonMap[];
}

/** Writes the project; JSON is YAML too, with every text in quotes. */
export function testProject(parts: Partial<TestSeeds> = {}): Project {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  const root = join(folder, 'project');
  const seeds: TestSeeds = {
    document: ['Over 130 companies have come to Linhe.'],
    documents: [news],
    subjects: [subject('linhe')],
    metrics: METRICS,
    units: UNITS,
    facts: [figure()],
    setAside: [],
    retired: [],
    ...parts,
  };
  const {document, facts, setAside, ...vocabularies} = seeds;
  for (const [name, entries] of Object.entries(vocabularies)) {
    writeIn(root, `seeds/${name}.yaml`, listText(entries));
  }
  writeIn(root, 'seeds/facts/news.yaml', factsText(facts, setAside));
  writeIn(root, 'seeds/dataset.yaml', JSON.stringify(ABOUT));
  writeIn(root, 'packages/data/package.json', '{"version": "1.2.3"}');
  writeIn(folder, 'documents/news.txt', `${document.join('\n')}\n`);
  return projectAt(root, join(folder, 'documents'));
}

export function writeIn(root: string, path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}

export function factsText(facts: readonly JsonMap[], setAside: readonly JsonMap[] = []): string {
  return `document: news\nfacts:\n${listText(facts)}setAside:\n${listText(setAside)}`;
}

function listText(entries: readonly JsonMap[]): string {
  return entries.map((entry) => ` - ${JSON.stringify(entry)}\n`).join('') || ' []\n';
}

/** What one rule says of made-up seeds. */
export function messagesOf(rule: string, parts: Partial<TestSeeds>): string[] {
  const {problems} = lintProject(testProject(parts));
  return problems.filter((problem) => problem.rule === rule).map(({message}) => message);
}
