import {shippedDataset} from '@putuo/data';
import type {Figure, NonEmpty} from '@putuo/data/query';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {page} from 'vitest/browser';
import {mounted, rendered} from '../../test/mounted.ts';
import {widths} from '../../test/widths.ts';
import {falls, hedges, uses} from '../../test/district-compare/cases.ts';
import {DistrictCompare} from './element.ts';

DistrictCompare.define('district-compare');

beforeEach(async () => {
  await page.viewport(1700, 800);
});

afterEach(() => {
  document.body.replaceChildren();
});

const shipped = shippedDataset()
  .facts({type: 'figure'})
  .filter((fact): fact is Figure => fact.type === 'figure');

/** Every subject and every metric of the data with all its figures, pretty or not, and what the data lacks. */
const sets: readonly (readonly [string, NonEmpty<Figure>])[] = [
  ...gathered(({about}) => about.id),
  ...gathered(({metric}) => metric.id),
  ['hedges', hedges()],
  ['falls', falls()],
  ['uses', uses()],
];

function gathered(
  keyOf: (figure: Figure) => string,
): readonly (readonly [string, NonEmpty<Figure>])[] {
  const groups = new Map<string, NonEmpty<Figure>>();
  for (const figure of shipped) {
    const known = groups.get(keyOf(figure));
    groups.set(keyOf(figure), known ? [...known, figure] : [figure]);
  }
  return [...groups];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const textBox = (element: Element): Box => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
};

const overlap = (a: Box, b: Box) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** What a row shows: its words, and the pieces of its bar. */
function boxesOf(row: Element): readonly (readonly [string, Box])[] {
  return [
    ...[...row.querySelectorAll('[part~=label], [part~=value]')].map(
      (words) => [words.textContent, textBox(words)] as const,
    ),
    ...[...row.querySelectorAll('[part~=bar] :is(rect, path):not(pattern *)')].map(
      (shape) => [shape.outerHTML, shape.getBoundingClientRect()] as const,
    ),
  ];
}

function faultsOf(element: DistrictCompare): readonly string[] {
  const root = element.shadowRoot;
  const card = root?.querySelector('.card')?.getBoundingClientRect();
  if (!root || !card) return ['nothing is shown'];
  const rows = [...root.querySelectorAll('[part~=row]')].map(boxesOf);
  const shown = [
    ...root.querySelectorAll('p, li, figcaption, [part~=label], [part~=value]'),
  ].filter((words) => words.checkVisibility());
  const all = [
    ...rows.flat(),
    ...shown.map((words) => [words.textContent, textBox(words)] as const),
  ];
  const beyond = all.filter(([, box]) => box.left < card.left || box.right > card.right + 0.5);
  const clipped = shown.filter((words) => {
    const {overflowX} = getComputedStyle(words);
    return overflowX !== 'visible' && words.scrollWidth > words.clientWidth;
  });
  const words = ([text]: readonly [string, Box]) => !text.startsWith('<');
  const crossed = rows.flatMap((row) =>
    row.flatMap((one, at) =>
      row
        .slice(at + 1)
        .filter((other) => (words(one) || words(other)) && overlap(one[1], other[1]))
        .map((other) => `${one[0]} lies over ${other[0]}`),
    ),
  );
  const neighbours = rows.flatMap((row, at) =>
    row.flatMap((one) =>
      (rows[at + 1] ?? [])
        .filter((other) => overlap(one[1], other[1]))
        .map((other) => `${one[0]} lies over ${other[0]} of the next row`),
    ),
  );
  return [
    ...beyond.map(([text]) => `beyond the edge: ${text}`),
    ...clipped.map(({textContent}) => `clipped: ${textContent}`),
    ...crossed,
    ...neighbours,
  ];
}

const cases = widths.flatMap((width) => ['en', 'zh-Hans', 'ar'].map((lang) => ({width, lang})));

test.each(cases)(
  'every subject and metric of the data fits into $width pixels on a page in $lang, nothing clipped or overlapping',
  async ({width, lang}) => {
    const element = await mounted(
      'district-compare',
      `<div dir="${lang === 'ar' ? 'rtl' : 'ltr'}" style="width: ${width}px">` +
        `<district-compare lang="${lang}"></district-compare></div>`,
    );
    for (const [name, figures] of sets) {
      element.facts = figures;
      await rendered(element);
      expect(faultsOf(element), name).toEqual([]);
      expect(element.scrollWidth, name).toBeLessThanOrEqual(width);
    }
  },
);
