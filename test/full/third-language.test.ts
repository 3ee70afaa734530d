import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {parse} from 'yaml';
import {pnpm} from '../../tools/pnpm.ts';
import {Clone, ended} from './clone.ts';

// A made-up third language, `eo`, added as a translator would: by adding files, and touching no other.

const clone = new Clone();
const path = (file: string) => join(clone.folder, file);
const git = (command: string) => ended(clone.type(`git ${command}`));

/** English with some words changed; each must be there, or the test would show nothing. */
function addWords(room: string, changes: Readonly<Record<string, string>>): void {
  let words = readFileSync(path(`${room}/en.ts`), 'utf8');
  for (const [english, other] of Object.entries(changes)) {
    expect(words).toContain(english);
    words = words.replace(english, other);
  }
  writeFileSync(path(`${room}/eo.ts`), words);
}

/** Every text of the records, between brackets. */
function translationsOf(json: unknown): Record<string, string> {
  const texts: Record<string, string> = {};
  JSON.stringify(json, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'en' in value && 'zh-Hans' in value) {
      const {en} = value;
      const english = typeof en === 'string' ? [en] : Object.values(en as Record<string, string>);
      for (const text of english) texts[text] = `⟦${text}⟧`;
    }
    return value;
  });
  return texts;
}

const script = `
import {cite, compare, describe, fact, format, labelText, LANGUAGES} from '@putuo/data';
import {statHtml} from '@putuo/widgets/static';
const companies = fact('china-israel-hub.companies-2023');
const revenue = fact('putuo.fiscal-revenue-jan-aug-2023');
const lang = 'eo';
console.log(JSON.stringify({
  languages: LANGUAGES,
  format: format(companies, {lang}),
  label: labelText(revenue, lang),
  sentence: describe(companies, {lang}),
  citation: cite(companies, {lang}),
  reason: compare([companies, revenue]).reasons[0].text.eo,
  card: statHtml(companies, {lang}),
  chinese: format(companies, {lang: 'zh'}),
}));
`;

beforeAll(async () => {
  addWords('packages/data/src/wording', {
    "over: 'over'": "over: 'pli ol'",
    "line: 'line $0'": "line: 'linio $0'",
    "lines: 'lines $0'": "lines: 'linioj $0'",
    'These are different measures': 'Tiuj estas malsamaj mezuroj',
  });
  addWords('packages/widgets/src/wording', {"source: 'Source'": "source: 'Fonto'"});
  const facts: unknown = JSON.parse(
    readFileSync(new URL('../../packages/data/dist/facts.json', import.meta.url), 'utf8'),
  );
  mkdirSync(path('seeds/translations'), {recursive: true});
  // What the dataset says of itself stands in no fact.
  const dataset: unknown = parse(readFileSync(path('seeds/dataset.yaml'), 'utf8'));
  const texts = translationsOf([facts, dataset]);
  writeFileSync(path('seeds/translations/eo.yaml'), JSON.stringify(texts, null, 1));
  writeFileSync(path('packages/widgets/speak.mjs'), script);
  await ended(clone.type(`${pnpm.join(' ')} install --frozen-lockfile`));
});

afterAll(() => {
  clone.remove();
});

test('a language is added to both packages by adding files', {timeout: 240_000}, async () => {
  await ended(clone.type(`${pnpm.join(' ')} -r run build`, {PUTUO_DOCUMENTS: ''}));
  const said = JSON.parse(await ended(clone.type('node packages/widgets/speak.mjs'))) as Record<
    string,
    string
  >;
  expect(said['languages']).toEqual(['en', 'eo', 'zh-Hans']);
  expect(said['format']).toBe('pli ol 130 ⟦companies⟧');
  expect(said['label']).toMatch(/^⟦.*⟧, ⟦.*⟧$/);
  expect(said['sentence']).toContain('pli ol 130 ⟦companies⟧');
  expect(said['citation']).toMatch(/linioj? \d/);
  expect(said['reason']).toContain('Tiuj estas malsamaj mezuroj');
  expect(said['card']).toMatch(/lang="eo"[^]*Fonto/);
  expect(said['chinese']).toBe('超过130家');
  expect(await git('status --porcelain')).not.toMatch(/^ ?[MDR]/m);
});

test('a text that nobody translated stops the build, by name', {timeout: 60_000}, async () => {
  const file = path('seeds/translations/eo.yaml');
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  delete texts['Putuo District'];
  writeFileSync(file, JSON.stringify(texts));
  const output = await ended(clone.type(`${pnpm.join(' ')} seeds check`, {PUTUO_DOCUMENTS: ''}), 1);
  expect(output).toMatch(/seeds\/subjects\.yaml:\d+:\d+ schema .*"eo"/);
});
