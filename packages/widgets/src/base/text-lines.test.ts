import {describe as sentenceOf, shippedDataset} from '@putuo/data';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {linesOf} from './text-lines.ts';
import {widthOf} from './text-width.ts';

const dataset = shippedDataset();

/** Every text that the dataset holds, wherever it stands. */
function textsIn(value: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.values(value).flatMap((each) => textsIn(each, seen));
}

const words = [
  ...new Set([
    ...textsIn(dataset.all),
    ...dataset.all.flatMap((fact) =>
      (['en', 'zh-Hans'] as const).map((lang) => sentenceOf(fact, {lang})),
    ),
  ]),
].filter((text) => text.trim() !== '');

/** In columns as wide as a short word, as a figure's words, and as a picture. */
const everyLine = words.flatMap((text) =>
  [3, 7, 7.5, 21, 40].map((width) => ({text, width, lines: linesOf(text, width)})),
);

const bare = (text: string) => text.replace(/\s/g, '');

test('the texts of the data are many, in English and in Chinese', () => {
  expect(words.length).toBeGreaterThan(500);
  expect(words.filter((text) => /[《（“]/.test(text)).length).toBeGreaterThan(50);
});

test('no line begins with what belongs to the word before', () => {
  const begins = everyLine.flatMap(({lines}) => lines.slice(1));
  expect(begins.filter((line) => /^[，。；：、！？）》」』】”’％,.;:!?)\]%]/.test(line))).toEqual(
    [],
  );
});

test('no line ends with what belongs to the word behind', () => {
  const ends = everyLine.flatMap(({lines}) => lines.slice(0, -1));
  expect(ends.filter((line) => /[（《「『【“‘([]$/.test(line))).toEqual([]);
});

test('no line is wider than its column, unless it is a single word', () => {
  const wide = everyLine.flatMap(({lines, width}) =>
    lines.filter((line) => widthOf(line) > width && /[ -]\p{L}|\p{Script=Han}{2}/u.test(line)),
  );
  expect(wide).toEqual([]);
});

test('nothing is lost or added, whatever the text', () => {
  for (const {text, lines} of everyLine) expect(bare(lines.join(''))).toBe(bare(text));
  const width = fc.float({min: 0, max: 50, noNaN: true});
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), width, (text, room) => {
      expect(bare(linesOf(text, room).join(''))).toBe(bare(text));
    }),
  );
});

test('a number stays with its sign, and an amount with its unit', () => {
  expect(linesOf('同比增长30%，约10.43亿元', 1)).toEqual(
    expect.arrayContaining(['30%，', '10.43']) as string[],
  );
  expect(linesOf('10.43\u00a0billion yuan', 1)).toEqual(['10.43\u00a0billion', 'yuan']);
});
