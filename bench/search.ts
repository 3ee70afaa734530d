/** `pnpm bench:search`: the search of `@putuo/data` beside MiniSearch with the words of `Intl.Segmenter`. */
import {datasetOf, shippedDataset, type DatasetParts, type Fact} from '@putuo/data';
import MiniSearch from 'minisearch';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {fieldsOf} from '../packages/data/src/search/search-index.ts';
import {medianOf, tableOf} from './measure.ts';
import {townOf} from './town.ts';

type Search = (text: string) => readonly string[];

const segmenter = new Intl.Segmenter('zh', {granularity: 'word'});

/** Words as the platform knows them; with `characters`, each Chinese one too, so that parts of words are found. */
function wordsOf(text: string, characters: boolean): string[] {
  const words = [...segmenter.segment(text)].flatMap(({segment, isWordLike}) =>
    isWordLike ? [segment] : [],
  );
  if (!characters) return words;
  return words.flatMap((word) => (/^\p{Script=Han}{2,}$/u.test(word) ? [word, ...word] : [word]));
}

/** The same texts with the same weights as ours has: each language one document of the fact. */
function miniSearchOf(facts: readonly Fact[], characters: boolean): Search {
  const weights = [4, 3, 2, 1];
  const index = new MiniSearch<Record<string, string>>({
    fields: weights.map(String),
    tokenize: (text) => wordsOf(text, characters),
    searchOptions: {
      tokenize: (text) => wordsOf(text, false),
      boost: Object.fromEntries(weights.map((weight) => [weight, weight])),
      prefix: true,
      fuzzy: (term) => (/^[\d\p{Script=Han}]/u.test(term) || term.length < 4 ? false : 0.25),
      maxFuzzy: 2,
      combineWith: 'AND',
    },
  });
  index.addAll(
    facts.flatMap((fact) =>
      (['en', 'zh-Hans'] as const).map((lang) => {
        const fields = fieldsOf(fact, lang);
        const texts = weights.map((weight) => [
          weight,
          fields.flatMap(([own, text]) => (own === weight ? [text] : [])).join('\n'),
        ]);
        return {...Object.fromEntries(texts), id: `${fact.id} ${lang}`} as Record<string, string>;
      }),
    ),
  );
  return (text) => {
    const ids = index.search(text).map(({id}) => String(id).split(' ')[0] ?? '');
    return [...new Set(ids)].slice(0, 20);
  };
}

function ours(parts: DatasetParts): Search {
  const dataset = datasetOf(parts);
  dataset.search('0');
  return (text) => dataset.search(text).map(({id}) => id);
}

/** What readers type, a letter at a time. */
const typed = [
  'elevators', 'fiscal revenue 2023', 'elderly care beds', 'new companies', 'half marathon',
  '加装电梯', '财政收入', '养老床位', '苏州河', '重点企业',
]; // prettier-ignore

/** What is asked, and a part of the id of each fact that answers it. */
const asked: readonly (readonly [kind: string, text: string, answer: RegExp])[] = [
  ['word', 'elevators', /elevators/],
  ['word', 'elevator', /elevators/],
  ['word', 'marathon', /marathon/],
  ['word', 'fiscal revenue', /fiscal-revenue/],
  ['word', 'planned elevators', /elevators/],
  ['typo', 'elevaotrs', /elevators/],
  ['typo', 'elvators', /elevators/],
  ['typo', 'marathn', /marathon/],
  ['typo', 'fiscal revenu', /fiscal-revenue/],
  ['typo', 'compnaies', /companies/],
  ['beginning', 'elev', /elevators/],
  ['beginning', 'mara', /marathon/],
  ['beginning', 'fiscal rev', /fiscal-revenue/],
  ['Chinese word', '电梯', /elevators/],
  ['Chinese word', '财政收入', /fiscal-revenue/],
  ['Chinese word', '养老床位', /beds/],
  ['part of a Chinese word', '梯', /elevators/],
  ['part of a Chinese word', '装电梯', /elevators/],
  ['part of a Chinese word', '加装电', /elevators/],
  ['part of a Chinese word', '政收', /fiscal-revenue/],
  ['part of a Chinese word', '马拉', /marathon/],
  ['id', 'putuo.fiscal-revenue-jan-aug-2023', /^putuo\.fiscal-revenue-jan-aug-2023$/],
  ['id', 'fiscal-revenue-jan-aug', /fiscal-revenue-jan-aug/],
  ['accent', 'Élevators', /elevators/],
  ['nothing', 'xyzzy', /^$/],
  ['nothing', 'of the', /^$/],
  ['nothing', '飞船', /^$/],
];

/** Found is an answer in first place; for nothing, no answer at all. */
function isFound(search: Search, answer: RegExp, text: string): boolean {
  const [first] = search(text);
  return answer.test(first ?? '');
}

function timed<T>(work: () => T): {value: T; time: number} {
  const start = performance.now();
  const value = work();
  return {value, time: performance.now() - start};
}

const keystrokes = typed.flatMap((text) => [...text].map((_, at) => text.slice(0, at + 1)));

function keystrokeTimes(search: Search): readonly number[] {
  const rounds = Array.from({length: 5}, () =>
    keystrokes.map((text) => timed(() => search(text)).time),
  );
  return keystrokes.map((_, at) => medianOf(rounds.map((times) => times[at] ?? NaN)));
}

async function gzippedBytes(source: string): Promise<number> {
  const {outputFiles} = await build({
    stdin: {contents: source, resolveDir: fileURLToPath(new URL('.', import.meta.url))},
    bundle: true,
    external: ['../wording/*'],
    format: 'esm',
    minify: true,
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '').length;
}

const engines: readonly (readonly [string, (parts: DatasetParts) => Search])[] = [
  ['ours', ours],
  ['MiniSearch', ({facts}) => miniSearchOf(facts, false)],
  ['MiniSearch, characters too', ({facts}) => miniSearchOf(facts, true)],
];

const {version, documents, units, subjects, metrics, all} = shippedDataset();
const shipped = {version, documents, units, subjects, metrics, facts: all, retired: []};

for (const [name, parts] of [
  [`${all.length} shipped facts`, shipped],
  ['10,000 made-up facts', townOf(10_000)],
] as const) {
  const rows = engines.map(([engine, make]) => {
    const runs = Array.from({length: 3}, () => timed(() => make(parts)));
    const times = keystrokeTimes(runs[0]?.value ?? (() => []));
    const cells = [medianOf(runs.map(({time}) => time)), medianOf(times), Math.max(...times)];
    return [engine, ...cells.map((time) => time.toFixed(2))];
  });
  console.log(`\n${name}\n`);
  console.log(tableOf([['', 'index ms', 'keystroke ms', 'slowest ms'], ...rows]));
}

const searches = engines.map(([, make]) => make(shipped));
const kinds = [...new Set(asked.map(([kind]) => kind))];
const counts = kinds.map((kind) => {
  const cases = asked.filter(([other]) => other === kind);
  const found = searches.map((search) =>
    cases.filter(([, text, answer]) => isFound(search, answer, text)),
  );
  return [kind, String(cases.length), ...found.map(({length}) => String(length))];
});
console.log('\nFound in first place\n');
console.log(tableOf([['', 'asked', ...engines.map(([name]) => name)], ...counts]));
for (const [, text, answer] of asked) {
  const missing = engines.filter((_, at) => {
    const search = searches[at];
    return search && !isFound(search, answer, text);
  });
  if (missing.length > 0)
    console.log(`${text}: not by ${missing.map(([name]) => name).join('; ')}`);
}

const searchFolder = '../packages/data/src/search';
const sources = [
  `export * from '${searchFolder}/search-index.ts'; export * from '${searchFolder}/search.ts'`,
  "export {default} from 'minisearch'",
];
const [own, mini] = await Promise.all(sources.map(gzippedBytes));
console.log(`\nGzipped bytes, without the words of facts: ours ${own}, MiniSearch ${mini}`);
