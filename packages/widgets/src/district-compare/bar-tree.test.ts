import {expect, test} from 'vitest';
import {textOf} from '../tree/text.ts';
import type {Bar} from './bar.ts';
import {barTree, patternsTree} from './bar-tree.ts';

const bar = (changed: Partial<Bar> = {}): Bar => ({
  zero: 0,
  value: 40,
  fill: 'solid',
  end: 'closed',
  ...changed,
});

const place = {x: 10, y: 50, track: 200};

const inFile = (changed: Partial<Bar>) => textOf(barTree(bar(changed), place));

test('a solid closed bar is one shape, in a picture as wide as its share of the track', () => {
  expect(textOf(barTree(bar()))).toBe(
    '<svg class="bar solid closed" width="40%" height="22" aria-hidden="true">' +
      '<rect y="3" width="100%" height="16" fill="currentColor"/></svg>',
  );
});

test('in a file the same bar is as many pixels long', () => {
  expect(inFile({})).toBe(
    '<svg x="10" y="50" width="80" overflow="visible" height="22">' +
      '<rect y="3" width="80" height="16" fill="currentColor"/></svg>',
  );
});

test('an open bar has no line at its end, only slices that thin out beyond it', () => {
  for (const fill of ['solid', 'half', 'hatched'] as const) {
    expect(inFile({fill, end: 'open'}).match(/ d="M./g)).toEqual([' d="M3']);
  }
});

test('a bar that stops short leaves a gap before a tick at the value', () => {
  expect(inFile({end: 'short'})).toContain('<rect y="3" width="74"');
  expect(inFile({end: 'short'})).toContain(
    '<svg x="100%" overflow="visible"><path d="M-1 0h2v22h-2z" fill="currentColor"/></svg>',
  );
});

test('a bar that is shorter than its gap does not reach beyond zero', () => {
  const short = inFile({value: 1, fill: 'hatched', end: 'short'});
  expect(short).toContain('<rect y="3" width="0"');
  expect(short).toContain('d="M-3.5 3h1.5v16h-1.5zM-1 0h2v22h-2z"');
  expect(inFile({value: 1, end: 'soft'})).toContain('overflow="hidden"');
});

test('what is planned or under way is drawn by a pattern that has its outline', () => {
  for (const fill of ['half', 'hatched'] as const) {
    expect(inFile({fill})).toContain(`fill="url(#${fill})"`);
    expect(textOf(patternsTree([bar({fill}), bar({fill})]))).toMatch(
      new RegExp(`^<pattern id="${fill}"(?!.*<pattern).*v1.5`),
    );
  }
  expect(textOf(patternsTree([bar()]))).toBe('');
});

test('a fall is drawn from zero to the left and its end looks left', () => {
  const fall = inFile({zero: 50, value: 20, end: 'short'});
  expect(fall).toContain('<svg x="50" y="50" width="60"');
  expect(fall).toContain('<rect x="6" y="3" width="54"');
  expect(fall).toContain('transform="scale(-1 1)"');
});

test('zero has no bar, but what its words leave open is drawn', () => {
  expect(inFile({value: 0})).not.toContain('<rect');
  expect(inFile({value: 0, end: 'open'})).toContain('width="0.1"');
});
