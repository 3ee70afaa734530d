import {expect, test} from 'vitest';
import {dependencyOrder} from './dependency-order.ts';

/** The walk over `{a: ['b']}`: a links to b. */
const walked = (links: Readonly<Record<string, readonly (string | undefined)[]>>) =>
  dependencyOrder(new Map(Object.entries(links)), (ids) => ids);

test('what is linked to comes first; everything else stays in its place', () => {
  expect(walked({c: [], a: ['d', 'b'], b: ['d'], d: []})).toEqual({
    order: ['c', 'd', 'b', 'a'],
    cycles: [],
  });
});

test('a missing link, and one that leads out of the list, change nothing', () => {
  expect(walked({b: [undefined, 'elsewhere'], a: []})).toEqual({order: ['b', 'a'], cycles: []});
});

test('a cycle is named from its beginning back to it, without the way that led there', () => {
  expect(walked({way: ['a'], a: ['b'], b: ['c'], c: ['a']}).cycles).toEqual([['a', 'b', 'c', 'a']]);
  expect(walked({a: ['a']}).cycles).toEqual([['a', 'a']]);
});

test('every cycle is named once', () => {
  expect(walked({a: ['b', 'c'], b: ['a', 'a'], c: ['a']}).cycles).toEqual([
    ['a', 'b', 'a'],
    ['a', 'c', 'a'],
  ]);
});

test('a chain of 12,000 links is walked in a moment, and so is its cycle', () => {
  const ids = Array.from({length: 12_000}, (_, at) => `fact-${at}`);
  const chain = (last: readonly string[]) =>
    Object.fromEntries(ids.map((id, at) => [id, at + 1 < ids.length ? [`fact-${at + 1}`] : last]));
  const start = performance.now();
  expect(walked(chain([])).order).toEqual(ids.toReversed());
  expect(walked(chain(['fact-0'])).cycles).toEqual([[...ids, 'fact-0']]);
  // Some 30 ms; a walk that looks back over its path at every link takes seconds.
  expect(performance.now() - start).toBeLessThan(1000);
});
