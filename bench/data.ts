import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {describe, facts, fact, format, shippedDataset} from '@putuo/data';
import {medianOf, microsecondsOf, tableOf} from './measure.ts';

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
  globalThis.gc();
  const heap = process.memoryUsage().heapUsed - before;
  console.log(JSON.stringify({load: loaded - start, first: asked - loaded, heap}));
`;

interface Load {
  readonly load: number;
  readonly first: number;
  readonly heap: number;
}

function loadOnce(): Load {
  const args = ['--expose-gc', '--input-type=module', '--eval', script];
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, args, {cwd, encoding: 'utf8'})) as Load;
}

/** Loading the package, and its calls beside the plain loop that one would write without it. */
export function benchData(): string {
  const {all} = shippedDataset();
  const figure = fact(revenue);
  const loads = Array.from({length: 7}, loadOnce);
  const median = (key: keyof Load) => medianOf(loads.map((load) => load[key]));
  const rows: [name: string, call: () => unknown, plain: () => unknown][] = [
    ["fact('…')", () => fact(revenue), () => all.find((other) => other.id === revenue)],
    [
      "facts({about: 'putuo', type: 'figure'})",
      () => facts({about: 'putuo', type: 'figure'}),
      () => all.filter((other) => other.about.id === 'putuo' && other.type === 'figure'),
    ],
    [
      'format, Chinese',
      () => format(figure, {lang: 'zh'}),
      () => figure.quantity.value.toLocaleString('zh'),
    ],
    ['describe, English', () => describe(figure), () => figure.quantity.value.toLocaleString('en')],
  ];
  const measured = rows.map(([name, call, plain]) => {
    const [ours, theirs] = [microsecondsOf(call), microsecondsOf(plain)];
    return [name, ours.toFixed(2), theirs.toFixed(2), (ours / theirs).toFixed(2)];
  });
  return [
    `${all.length} facts. Loading ${median('load').toFixed(1)} ms, ` +
      `first question ${median('first').toFixed(1)} ms, ` +
      `heap ${(median('heap') / 1000).toFixed(0)} kB`,
    tableOf([['', 'µs', 'plain µs', 'ratio'], ...measured]),
  ].join('\n\n');
}
