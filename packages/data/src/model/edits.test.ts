import fc from 'fast-check';
import {expect, it} from 'vitest';
import {editsWithin} from './edits.ts';

it.each([
  [1, 'elevator', 'elevator', 0],
  [1, 'elevator', 'elevatro', 1],
  [1, 'elevator', 'elevatrr', 1],
  [1, 'elevator', 'elvator', 1],
  [1, 'elevator', 'eelevator', 1],
  [1, 'elevator', 'levatro', Infinity],
  [2, 'elevator', 'levatro', 2],
  [2, 'elevator', 'escalator', Infinity],
  [4, 'elevator', 'escalator', 4],
  [2, 'elevator', 'elevatoring', Infinity],
  [0, 'bed', 'bed', 0],
  [0, 'bed', 'bad', Infinity],
  [3, '', 'bed', 3],
  [2, '', 'bed', Infinity],
])('with %d typos at most, %j and %j are %s apart', (most, one, other, expected) => {
  expect(editsWithin(most, one, other)).toBe(expected);
  expect(editsWithin(most, other, one)).toBe(expected);
});

/** The same by its definition, with every way tried. */
function typosBetween(one: string, other: string): number {
  if (!one || !other) return one.length + other.length;
  const [rest, otherRest] = [one.slice(1), other.slice(1)];
  const isSwap = one.length > 1 && one[0] === other[1] && one[1] === other[0];
  return Math.min(
    typosBetween(rest, otherRest) + (one[0] === other[0] ? 0 : 1),
    typosBetween(rest, other) + 1,
    typosBetween(one, otherRest) + 1,
    isSwap ? typosBetween(one.slice(2), other.slice(2)) + 1 : Infinity,
  );
}

it('counts as many typos as the shortest of all ways from one word to the other', () => {
  const words = fc.string({unit: fc.constantFrom(...'abc'), maxLength: 6});
  fc.assert(
    fc.property(fc.nat(7), words, words, (most, one, other) => {
      const typos = typosBetween(one, other);
      expect(editsWithin(most, one, other)).toBe(typos > most ? Infinity : typos);
    }),
  );
});

/** A text that counts how often it is read. */
function counted(text: string) {
  const reads = {count: 0};
  const letters = new Proxy([...text], {
    get(list, key) {
      reads.count += 1;
      return Reflect.get(list, key) as unknown;
    },
  });
  return {letters, reads};
}

it('looks at 20,000 letters a few times each, and at few of them where the words are not alike', () => {
  const long = 'ab'.repeat(10_000);
  const alike = counted(long);
  expect(editsWithin(2, alike.letters, `${long.slice(0, -1)}x`)).toBe(1);
  expect(alike.reads.count).toBeLessThan(30 * long.length);
  const unlike = counted(long);
  expect(editsWithin(2, unlike.letters, 'x'.repeat(long.length))).toBe(Infinity);
  expect(unlike.reads.count).toBeLessThan(100);
});
