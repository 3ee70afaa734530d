import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, inject, it} from 'vitest';
import {classNameOf, tags} from '../../packages/widgets/build/elements.ts';
import {bundlers, gzippedBytes} from './bundle.ts';

const {project} = inject('tarballs');

/**
 * Gzipped kB (1,000 bytes) of one import of an element with all that it brings, Lit included. A language is one file,
 * and its tags are read as BCP 47 means them: that took about 1 of each.
 */
const elementBudgets: Readonly<Record<string, number>> = {
  // 12 was the wish. Lit takes 6; saying a figure and citing it in two languages 4; the source panel with its
  // citation, tag and CSV 3; what it says to an editor on a mistake 1.5; styles 2; the card itself the rest.
  // Loading the panel when it is opened would save 2, but it must be there on paper and without a network. Its trend
  // is loaded when it is asked for, and not counted.
  'district-stat': 23,
  // 11 was the wish. It has no card, but the same words, citations, source panel and notices as one.
  'district-figure': 21.5,
  // 24 was the wish. What every card and chart shares takes 18.6; grading a set and saying why 1.6; labels, bars,
  // key and table 4.5; the picture to download 2; styles 1.5. The scale is a division: d3-scale would add 10.
  'district-compare': 31.5,
  // 24 was the wish. What all share as above; scale, folds and rows 4; the picture to download 2; styles 2.
  // The scale is our own: scaleUtc would add 12, and knows no gap.
  'district-timeline': 31.5,
  // 24 was the wish. A timeline's scale and the grading of a set of bars, both; plot and picture 3; styles 2.
  // Its lines are straight: d3-shape would add 5.
  'district-trend': 30.5,
};

// The facts take 41, asking and wording them 9. Another 5.5 is zod/mini, which comes with createDataset and stays
// out where that is not used: one schema for types, JSON Schema and checks is worth more than its bytes here.
// What writes CSV is loaded when it is asked for, and not counted; asking takes 0.2.
const dataBudget = 61.2;

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
  const {code} = await bundlers.esbuild(project, source);
  judge(tag, gzippedBytes(code), kilobytes);
});

it(`the data with all facts fits into ${dataBudget} kB`, async () => {
  const {code} = await bundlers.esbuild(project, "export * from '@putuo/data';");
  judge('the data with all facts', gzippedBytes(code), dataBudget);
});

it('the file for pages without a build fits into 100 kB', () => {
  const file = join(project, 'node_modules/@putuo/widgets/dist/cdn/putuo-widgets.js');
  judge('the CDN file', gzippedBytes(readFileSync(file)), 100);
});
