import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {datasetOf, describe, fact, format, shippedDataset, type DatasetParts} from '@putuo/data';
import {medianOf, microsecondsOf, tableOf} from './measure.ts';
import {answersOver, type Answered} from './questions.ts';
import {townOf} from './town.ts';

const revenue = 'putuo.fiscal-revenue-jan-aug-2023';
const built = new URL('../packages/data/dist/index.js', import.meta.url).href;

/** In a process of its own, because a module is loaded once. */
const script = `
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const data = await import('${built}');
  const loaded = performance.now();
  data.fact('${revenue}');
  const asked = performance.now();
  data.search('elevators');
  const searched = performance.now();
  globalThis.gc();
  const heap = process.memoryUsage().heapUsed - before;
  console.log(JSON.stringify({
    load: loaded - start, first: asked - loaded, search: searched - asked, heap,
  }));
`;

interface Load {
  readonly load: number;
  readonly first: number;
  readonly search: number;
  readonly heap: number;
}

function loadOnce(): Load {
  const args = ['--expose-gc', '--input-type=module', '--eval', script];
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, args, {cwd, encoding: 'utf8'})) as Load;
}

function loading(): string {
  const loads = Array.from({length: 7}, loadOnce);
  const median = (key: keyof Load) => medianOf(loads.map((load) => load[key]));
  return [
    `Loading ${median('load').toFixed(1)} ms`,
    `first fact ${median('first').toFixed(1)} ms`,
    `first search ${median('search').toFixed(1)} ms`,
    `heap of all that ${(median('heap') / 1e6).toFixed(1)} MB`,
  ].join(', ');
}

/** Saying a figure, beside what the platform alone would say of its number. */
async function wording(): Promise<string> {
  const figure = fact(revenue);
  const {value} = figure.quantity;
  const rows: [name: string, ours: () => unknown, plain: () => unknown][] = [
    ['format, Chinese', () => format(figure, {lang: 'zh'}), () => value.toLocaleString('zh')],
    ['describe, English', () => describe(figure), () => value.toLocaleString('en')],
  ];
  const measured: string[][] = [];
  for (const [name, ours, plain] of rows) {
    const [helper, locale] = [await microsecondsOf(ours), await microsecondsOf(plain)];
    measured.push([name, helper.toFixed(2), locale.toFixed(2), (helper / locale).toFixed(2)]);
  }
  return tableOf([['', 'µs', 'toLocaleString µs', 'ratio'], ...measured]);
}

const inMicroseconds = (time: number | null) =>
  time === null ? '' : time.toFixed(time < 10 ? 2 : 0);
const times = (one: number, other: number | null) =>
  other === null ? '' : `${(one / other).toFixed(one / other < 0.1 ? 4 : 2)}`;

/** Each question beside a loop and arquero, and how much longer it takes than over `smaller`. */
function asked(answers: readonly Answered[], smaller: readonly Answered[] | null): string {
  const rows = answers.map(({name, helper, loop, arquero}, at) => {
    const before = smaller?.[at]?.helper;
    return [
      name,
      inMicroseconds(helper),
      inMicroseconds(loop),
      inMicroseconds(arquero),
      times(helper, loop),
      times(helper, arquero),
      before === undefined ? '' : `${(helper / before).toFixed(1)}x`,
    ];
  });
  const grown = smaller ? 'growth' : '';
  const head = ['', 'helper µs', 'loop µs', 'arquero µs', 'to loop', 'to arquero', grown];
  return tableOf([head, ...rows]);
}

/** What a dataset costs before its first answers: its indexes. */
function making(parts: DatasetParts): string {
  const timed = (work: () => unknown) => {
    const start = performance.now();
    work();
    return `${(performance.now() - start).toFixed(0)} ms`;
  };
  const dataset = datasetOf(parts);
  return [
    `indexes ${timed(() => dataset.findFact('fact-000000'))}`,
    `search index ${timed(() => dataset.search('beds'))}`,
  ].join(', ');
}

/** Loading the package, saying figures, and asking for them beside a plain loop and arquero. */
export async function benchData(): Promise<string> {
  const {version, documents, units, subjects, metrics, all} = shippedDataset();
  const shipped = {version, documents, units, subjects, metrics, facts: all, retired: []};
  const [small, large] = [townOf(10_000), townOf(100_000)];
  const ofSmall = await answersOver(small);
  return [
    loading(),
    await wording(),
    `${all.length} shipped facts`,
    asked(await answersOver(shipped), null),
    `10,000 made-up facts (${making(small)})`,
    asked(ofSmall, null),
    `100,000 made-up facts (${making(large)}); growth against 10,000`,
    asked(await answersOver(large), ofSmall),
  ].join('\n\n');
}
