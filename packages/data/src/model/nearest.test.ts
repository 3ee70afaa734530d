import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import * as edits from './edits.ts';
import {idParts} from './id-parts.ts';
import {nearest} from './nearest.ts';
import {ids as many} from '../../test/fixtures/ids.ts';

const ids = [
  'ashford.beds-planned-2023',
  'ashford.elevators-2023',
  'ashford.roads',
  'birch.beds-2023',
];

it.each([
  ['a beginning', 'ashford.beds', 'ashford.beds-planned-2023'],
  ['a letter too few', 'ashford.road', 'ashford.roads'],
  ['two letters swapped', 'ashford.elevatosr-2023', 'ashford.elevators-2023'],
  ['words in another order', 'ashford.2023-elevators', 'ashford.elevators-2023'],
  ['all but one part of it', 'beds', 'birch.beds-2023'],
  ['capitals', 'Ashford.Roads', 'ashford.roads'],
  ['another subject', 'birch.bed-2023', 'birch.beds-2023'],
])('nearest forgives %s', (_, word, expected) => {
  expect(nearest(word, ids)[0]).toBe(expected);
});

it('nearest proposes nothing where nothing is alike', () => {
  expect(nearest('xyz', ids)).toEqual([]);
  expect(nearest('', ids)).toEqual([]);
  expect(nearest('kmm', ['km2', 'm2', 'percent', 'CNY'])).toEqual(['km2']);
});

it('nearest gives as many as asked', () => {
  expect(nearest('beds 2023', ids, 1)).toHaveLength(1);
  expect(nearest('beds 2023', ids, 2)).toEqual(
    ['ashford.beds-planned-2023', 'birch.beds-2023'].toReversed(),
  );
});

vi.mock('./edits.ts', {spy: true});

it('nearest compares no more of an id of 20,000 letters than of one of 200', () => {
  const compared = vi.mocked(edits.editsWithin);
  const placesFor = (word: string) => {
    compared.mockClear();
    nearest(word, [...ids, word.replace('d', 'x')]);
    return compared.mock.calls.reduce((sum, [most, one]) => sum + (2 * most + 1) * one.length, 0);
  };
  const endless = `ashford.${'beds'.repeat(5_000)}`;
  expect(placesFor(endless)).toBe(placesFor(endless.slice(0, 200)));
  // Twice for each id, 200 letters with 101 places.
  expect(placesFor(endless)).toBeLessThan((ids.length + 1) * 2 * 200 * 101);
});

describe('nearest among the ids of a large dataset', () => {
  it.each([
    [
      'ashford.beds',
      ['ashford.beds-planned-2023', 'birch.elderly-care-beds', 'birch.elderly-care-beds-added'],
    ],
    ['ashford.beds-planed-2023', ['ashford.beds-planned-2023']],
    ['ashfrod.beds-planned-2023', ['ashford.beds-planned-2023']],
    ['ashford.fiscalrevenue-jan-aug-2023', ['ashford.fiscal-revenue-jan-aug-2023']],
    [
      'ashford.elevator-2023',
      ['ashford.elevators-to-install-2023', 'ashford.elevators-expected-complete-2023'],
    ],
    ['ashford.roads', ['ashford.road-improvements-planned']],
    [
      'hub.company-2023',
      [
        'north-meadow-hub.companies-2023',
        'north-meadow-hub.companies-2022',
        'north-meadow-hub.companies-2019',
      ],
    ],
    [
      'ashford.gdp-2022',
      ['birch.gdp-2022', 'birch.gdp-growth-jan-jun-2023', 'birch.gdp-increase-rank-2022'],
    ],
  ])('%s', (asked, expected) => {
    expect(new Set(nearest(asked, many))).toEqual(new Set(expected));
  });

  it.each([
    'xyzzy',
    'ashford',
    'ashford.xyzzy',
    'ashford.xyzzy-planned',
    'nonsense.planned',
    '2023',
    'ashford.2023',
  ])('has nothing for %s', (asked) => {
    expect(nearest(asked, many)).toEqual([]);
  });

  it('finds every id again behind a typo', () => {
    const typos = [
      (id: string, at: number) => id.slice(0, at) + id.slice(at + 1),
      (id: string, at: number) => id.slice(0, at) + id.slice(at, at + 1) + id.slice(at),
      (id: string, at: number) => id.slice(0, at) + 'x' + id.slice(at + 1),
      (id: string, at: number) =>
        id.slice(0, at) + id.slice(at + 1, at + 2) + id.slice(at, at + 1) + id.slice(at + 2),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...many), fc.constantFrom(...typos), fc.nat(), (id, typo, at) => {
        const asked = typo(id, at % id.length);
        fc.pre(!many.includes(asked));
        expect(nearest(asked, many)).toContain(id);
      }),
    );
  });

  it('finds every id again by its words in any order', () => {
    const ids = many.filter((id) => /\.[a-z]+-[a-z]+/.test(id));
    fc.assert(
      fc.property(
        fc.constantFrom(...ids).chain((id) => {
          const words = idParts(id).slug.split('-');
          return fc.tuple(fc.constant(id), fc.shuffledSubarray(words, {minLength: words.length}));
        }),
        ([id, words]) => {
          const asked = `${idParts(id).subject}.${words.join('-')}`;
          expect(nearest(asked, many, 10)).toContain(id);
        },
      ),
    );
  });

  it('never proposes what shares neither word nor most letters with what was asked', () => {
    const parts = [...new Set(many.flatMap((id) => id.split(/[.-]/)))];
    const made = fc.oneof(
      fc.constantFrom(...parts),
      fc.stringMatching(/^[a-z]{1,9}$/),
      fc.constantFrom('2018', '2023'),
    );
    const ids = fc.tuple(made, fc.array(made, {minLength: 1, maxLength: 4}));
    fc.assert(
      fc.property(ids, ([about, words]) => {
        const asked = `${about}.${words.join('-')}`;
        const wanted = words.filter((word) => /[a-z]/.test(word)).join('').length;
        for (const id of nearest(asked, many)) {
          const {slug} = idParts(id);
          const kept = words.filter(
            (word) => /[a-z]/.test(word) && sharesStart(word, slug.split('-')),
          );
          const held = kept.join('').length / wanted;
          expect(held >= 3 / 4 || commonLetters(asked, id) / id.length > 3 / 4).toBe(true);
        }
      }),
      {numRuns: 100},
    );
  });

  it('has nothing for letters that no id is made of', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[qxzj]{3,12}(\.[qxzj]{3,12})?$/), (asked) => {
        expect(nearest(asked, many)).toEqual([]);
      }),
    );
  });
});

/** Letters that stand in both in the same order. */
function commonLetters(one: string, other: string): number {
  const rows = [...one].reduce(
    (last, letter) => {
      const next = [0];
      [...other].forEach((found, at) => {
        const kept = (last[at] ?? 0) + (found === letter ? 1 : 0);
        next.push(Math.max(kept, last[at + 1] ?? 0, next[at] ?? 0));
      });
      return next;
    },
    Array.from({length: other.length + 1}, () => 0),
  );
  return rows.at(-1) ?? 0;
}

/** Three of four letters of the shorter word are those of a part. */
function sharesStart(word: string, parts: readonly string[]): boolean {
  return parts.some(
    (part) => commonLetters(word, part) >= (3 / 4) * Math.min(word.length, part.length),
  );
}
