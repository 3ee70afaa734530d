import {expect, test} from 'vitest';
import {looksOf, treesIn} from '../../test/looks.ts';
import {shapesOf} from './mark-tree.ts';
import type {Mark} from './mark.ts';
import {inPicture} from './picture-plane.ts';
import {onScreen} from './plane.ts';

const ends = ['flat', 'bracket', 'soft', 'open'] as const;
const marks = ends.flatMap((start) =>
  ends.flatMap((end) =>
    (['dot', 'bar'] as const).map((shape): Omit<Mark, 'fill'> => ({
      shape,
      from: 20,
      to: 40,
      start,
      end,
    })),
  ),
);

const looksOfMark = (mark: Mark) => looksOf(shapesOf(mark, onScreen()));

test('a plan is an outline in every shape, and never filled', () => {
  for (const mark of marks) {
    const looks = looksOfMark({...mark, fill: 'hollow'});
    expect(looks).toContain('dash');
    expect(looks).not.toContain('ink');
  }
});

test('what has happened is filled in every shape', () => {
  for (const mark of marks) expect(looksOfMark({...mark, fill: 'solid'})).toContain('ink');
});

test('what is under way is an outline that is partly filled', () => {
  for (const mark of marks) {
    const looks = looksOfMark({...mark, fill: 'half'});
    expect(looks).toContain('ink');
    expect(looks).toContain('line');
  }
});

test('an open end has no closing line', () => {
  const last = (end: Mark['end']) =>
    treesIn(
      shapesOf({shape: 'bar', from: 20, to: 40, start: 'flat', end, fill: 'hollow'}, onScreen()).at(
        -1,
      ),
    ).at(-1)?.attributes['d'];
  expect(last('flat')).toContain('v');
  expect(last('open')).not.toMatch(/v/);
});

test('a picture has the shapes of the screen, at its own pixels', () => {
  const track = {x: 100, width: 500};
  for (const mark of marks) {
    for (const fill of ['solid', 'half', 'hollow'] as const) {
      const drawn = treesIn(shapesOf({...mark, fill}, inPicture(track, 30)));
      const shown = treesIn(shapesOf({...mark, fill}, onScreen()));
      expect(drawn.map(({tag}) => tag)).toEqual(
        shown.map(({tag}) => tag).filter((tag) => tag !== 'svg'),
      );
    }
  }
  const dot: Mark = {shape: 'dot', from: 20, to: 20, start: 'flat', end: 'flat', fill: 'solid'};
  expect(shapesOf(dot, inPicture(track, 30))[0]?.attributes).toMatchObject({cx: 200, cy: 30});
});

test('two days among five centuries are drawn, however narrow the track', () => {
  const mark: Mark = {
    shape: 'bar',
    from: 50,
    to: 50.0002,
    start: 'flat',
    end: 'flat',
    fill: 'solid',
  };
  const [wide] = shapesOf(mark, onScreen());
  const [narrow] = shapesOf(mark, inPicture({x: 0, width: 100}, 0));
  expect(wide?.attributes['width']).not.toBe('0%');
  expect(narrow?.attributes['width']).not.toBe(0);
});
