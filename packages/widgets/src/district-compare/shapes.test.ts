import {expect, test} from 'vitest';
import type {Bar} from './bar.ts';
import {shapesOf} from './shapes.ts';

const bar = (changed: Partial<Bar> = {}): Bar => ({
  zero: 0,
  value: 40,
  fill: 'solid',
  end: 'closed',
  ...changed,
});

test('a solid closed bar is one span from zero to the value', () => {
  expect(shapesOf(bar())).toEqual({
    clip: null,
    spans: [{x: 0, width: 40, y: 3, height: 16, shift: 0, paint: 'fill'}],
    marks: [],
  });
});

test('an open bar has no line at its end, only slices that thin out beyond it', () => {
  for (const fill of ['solid', 'half', 'hatched'] as const) {
    const {marks} = shapesOf(bar({fill, end: 'open'}));
    expect(marks).toHaveLength(1);
    expect(marks[0]?.path).toMatch(/^M3 /);
  }
});

test('a bar that stops short leaves a gap before a tick at the value', () => {
  const {spans, marks} = shapesOf(bar({end: 'short'}));
  expect(spans.map(({shift}) => shift)).toEqual([-6]);
  expect(marks).toEqual([{x: 40, path: 'M-1 0h2v22h-2z', backwards: false, paint: 'ink'}]);
});

test('what is planned or under way is outlined', () => {
  for (const fill of ['half', 'hatched'] as const) {
    const inks = shapesOf(bar({fill})).spans.filter(({paint}) => paint === 'ink');
    expect(inks).toHaveLength(2);
  }
});

test('a fall is drawn from zero to the left and its end looks left', () => {
  const {clip, spans, marks} = shapesOf(bar({zero: 50, value: 20, end: 'short'}));
  expect(clip).toEqual({x: -150, width: 200});
  expect(spans[0]).toMatchObject({x: 20, width: 30, shift: 6});
  expect(marks[0]).toMatchObject({x: 20, backwards: true});
});

test('zero has no bar', () => {
  expect(shapesOf(bar({value: 0})).spans).toEqual([]);
});
