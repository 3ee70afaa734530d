/** Documents of other kinds, and a fact, added to a copy of the shipped seeds as CONTRIBUTING says, by someone who lacks all others. */
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {parse} from 'yaml';
import {programFor} from '../../compile/commands/program.ts';
import {testOutput} from '../compile/output.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const fixtures = fileURLToPath(new URL('../fixtures/documents', import.meta.url));
const ids = ['linhe-works-2024-03', 'port-city-economy-2023', 'ashford-council-budget-2024'];

/** What an author writes: entries for the vocabularies, and the file of facts. */
type Written = Readonly<Record<'units' | 'subjects' | 'metrics' | 'facts', string>>;

let home: string;
let copy: string;
let documents: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'seeds-copy-'));
  copy = join(home, 'project');
  documents = join(home, 'documents');
  mkdirSync(documents);
  cpSync(join(root, 'seeds'), join(copy, 'seeds'), {recursive: true});
  mkdirSync(join(copy, 'packages/data/src'), {recursive: true});
  copyFileSync(join(root, 'packages/data/package.json'), join(copy, 'packages/data/package.json'));
});
afterAll(() => {
  rmSync(home, {recursive: true});
});

async function run(...args: readonly string[]) {
  const output = testOutput();
  const ends: boolean[] = [];
  const program = programFor(copy, output, (isWell) => ends.push(isWell));
  await program.parseAsync(['--documents', documents, ...args], {from: 'user'});
  return {isWell: ends[0], ...output};
}

/** The commands of a section of CONTRIBUTING, in the order in which it names them. */
function commandsOf(section: string): string[] {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const [, rest = ''] = text.split(`## ${section}\n`);
  const [own = ''] = rest.split('\n## ');
  return [...own.matchAll(/`pnpm seeds ([^`]+)`/g)].map(([, command = '']) => command);
}

const file = (path: string) => join(copy, 'seeds', path);

test.each(ids)('%s is added by the commands of CONTRIBUTING alone', async (id) => {
  const commands = commandsOf('Add a document').map((command) =>
    command.replace('<folder>', documents).replaceAll('new-briefing-2024-03', id).split(' '),
  );
  expect(commands.map(([name]) => name)).toEqual(['new', 'check', 'numerals', 'lock', 'verify']);
  copyFileSync(join(fixtures, `${id}.txt`), join(documents, `${id}.txt`));
  const [add = [], check = [], numerals = [], ...finish] = commands;
  expect(await run(...add)).toMatchObject({isWell: true, errors: []});
  expect(readFileSync(file(`facts/${id}.yaml`), 'utf8')).toContain('# Draft of');

  const {facts, ...vocabularies} = parse(
    readFileSync(join(fixtures, `${id}.yaml`), 'utf8'),
  ) as Written;
  for (const [name, entries] of Object.entries(vocabularies)) {
    const path = file(`${name}.yaml`);
    const [indent = ''] = /^ *(?=- )/m.exec(readFileSync(path, 'utf8')) ?? [];
    appendFileSync(path, entries.replace(/^(?=.)/gm, indent));
  }
  writeFileSync(file(`facts/${id}.yaml`), facts);
  expect(await run(...check)).toMatchObject({isWell: true, errors: []});
  expect((await run(...numerals)).lines).toEqual([expect.stringMatching(/, 0 open$/)]);
  const list = readFileSync(file('documents.yaml'), 'utf8');
  writeFileSync(file('documents.yaml'), list.replace(/complete: false.*/, 'complete: true'));

  for (const command of [...finish, ['build']]) {
    const {isWell, errors, lines} = await run(...command);
    expect({command, isWell, errors}).toEqual({command, isWell: true, errors: []});
    expect(lines.filter((line) => / not in .*: /.test(line))).toHaveLength(1);
  }
  const built = readFileSync(join(copy, 'packages/data/src/generated/facts.json'), 'utf8');
  for (const fact of (parse(facts) as {facts: {id: string}[]}).facts)
    expect(built).toContain(`"id": "${fact.id}"`);
});

test('a fact is added by the commands of CONTRIBUTING alone', async () => {
  const commands = commandsOf('Add a fact').map((command) =>
    command.replace('<document>', 'linhe-works-2024-03').split(' '),
  );
  expect(commands.map(([name]) => name)).toEqual(['check', 'lock']);
  const path = file('facts/linhe-works-2024-03.yaml');
  const fact = `    - id: linhe.mills-filled
      about: linhe
      what: { en: Old mills taken by young companies, zh-Hans: 旧厂房迎来初创企业 }
      stage: achieved
      evidence:
        - { for: value, lines: 5, printed: "moved into the old mills" }
`.replace(/^ {2}/gm, '');
  writeFileSync(path, readFileSync(path, 'utf8').replace('setAside:', `${fact}setAside:`));
  for (const command of [...commands, ['build']])
    expect(await run(...command)).toMatchObject({isWell: true, errors: []});
  const lock = readFileSync(file('provenance.lock.json'), 'utf8');
  expect(lock).toContain('"linhe.mills-filled"');
});
