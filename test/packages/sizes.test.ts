import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, inject, it} from 'vitest';
import {classNameOf, tags} from '../../packages/widgets/build/elements.ts';
import {bundlers, gzippedBytes} from './bundle.ts';

const {project} = inject('tarballs');

/**
 * Gzipped kB (1,000 bytes) of one import of an element with all that it brings, Lit and d3 included. A language is one
 * file, and its tags are read as BCP 47 means them: that took about 1 of each. Citations, tags to paste, CSV and
 * pictures are loaded when a reader asks for them, and not counted. One more element cuts what all share into other
 * chunks, which may take half a kB of another: budgets leave room for that.
 */
const elementBudgets: Readonly<Record<string, number>> = {
  // 18 was the wish. Saying a figure and its sources in two languages takes 5; Lit's reactive element 3; the panel,
  // which must be there on paper and without a network, 2; what is said to an editor on a mistake 1.5; styles 2; nodes
  // and turns 1.5; the card itself the rest. Its trend is loaded when it is asked for.
  'district-stat': 20.9,
  // 17 was the wish. It has no card, but the same words, source panel and notices as one.
  'district-figure': 19.3,
  // d3-scale takes 13 with what it brings: numbers, but also colours and formats. Grading a set and saying why 1.6;
  // labels, bars, key and table 4.
  'district-compare': 39.2,
  // As above; d3-scale with its calendar 16, scale, folds and rows 4.
  'district-timeline': 41.2,
  // A timeline's scale and the grading of a set of bars, both; a scale of amounts with its formats 2.5; d3-shape 4, which
  // comes as one file and so comes whole.
  'district-trend': 46.2,
};

// The facts take 41, asking and wording them 9. Another 5.5 is zod/mini, which comes with createDataset and stays
// out where that is not used: one schema for types, JSON Schema and checks is worth more than its bytes here.
// What writes CSV is loaded when it is asked for, and not counted; asking takes 0.2.
const dataBudget = 61.3;

function judge(what: string, bytes: number, kilobytes: number): void {
  const size = (bytes / 1000).toFixed(1);
  const spare = ((kilobytes * 1000 - bytes) / 1000).toFixed(1);
  console.log(`${what}: ${size} kB of ${kilobytes} kB, ${spare} kB to spare`);
  expect(
    bytes,
    `${what} has grown to ${size} kB gzipped; its budget is ${kilobytes} kB. Readers on slow lines ` +
      'pay for each byte. Look at what came in with `npx esbuild --bundle --analyze`; what is worth ' +
      'its bytes may raise the budget in test/packages/sizes.test.ts, with the reason beside it.',
  ).toBeLessThanOrEqual(kilobytes * 1000);
}

it('every element has a budget', () => {
  expect(Object.keys(elementBudgets).sort()).toEqual([...tags].sort());
});

it.each(Object.entries(elementBudgets))('%s fits into %d kB', async (tag, kilobytes) => {
  const source = `export {${classNameOf(tag)}} from '@putuo/widgets/${tag}';`;
  const {code, modules} = await bundlers.esbuild(project, source);
  judge(tag, gzippedBytes(code), kilobytes);
  // Trees of our own are shown without it; one import from 'lit' instead of Lit's base would bring 3 kB back.
  expect(modules.filter((path) => /[\\/]lit-(html|element)[\\/]/.test(path))).toEqual([]);
});

it(`the data with all facts fits into ${dataBudget} kB`, async () => {
  const {code} = await bundlers.esbuild(project, "export * from '@putuo/data';");
  judge('the data with all facts', gzippedBytes(code), dataBudget);
});

// What breaks the lines of pictures takes 9.
it('the file for pages without a build fits into 113.5 kB', () => {
  const file = join(project, 'node_modules/@putuo/widgets/dist/cdn/putuo-widgets.js');
  judge('the CDN file', gzippedBytes(readFileSync(file)), 113.5);
});
