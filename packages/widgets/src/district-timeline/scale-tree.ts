import {onScreen, percent} from '../time/plane.ts';
import type {Look, Plane} from '../time/plane.ts';
import {tree} from '../tree/tree.ts';
import type {Content, Tree} from '../tree/tree.ts';
import type {TimelineLayout} from './layout.ts';

type Scale = Pick<TimelineLayout, 'ticks' | 'gaps'>;

/**
 * The dates of the scale and its lines, which run through all rows where the track has a column of its own. The only
 * picture of a timeline with a name: the others repeat what stands beside them.
 */
export function axisTree({span, ticks, gaps}: TimelineLayout): Tree {
  const scale = {ticks, gaps};
  return tree(
    'svg',
    {class: 'axis', part: 'axis', role: 'img', 'aria-label': span},
    scaleLines(scale, onScreen(), 0, '100%'),
    scaleDates(scale, onScreen(), '1em'),
    gaps.map(({start, end}) =>
      tree(
        'svg',
        {x: percent((start + end) / 2), y: '0.7em', overflow: 'visible'},
        tree('path', {class: 'tear', d: 'M-4 4L0 -4M0 4L4 -4'}),
      ),
    ),
  );
}

/** A line for each date, and two for years that are drawn short. */
export function scaleLines(
  {ticks, gaps}: Scale,
  {x, look}: Plane,
  top: number | string,
  bottom: number | string,
): readonly Tree[] {
  const line = (place: number, name: Look) =>
    tree('line', {x1: x(place), x2: x(place), y1: top, y2: bottom, ...look(name)});
  return [
    ...ticks.map((tick) => line(tick.x, tick.room === 'any' ? 'tick' : 'tick wide')),
    ...gaps.flatMap(({start, end}) => [line(start, 'torn'), line(end, 'torn')]),
  ];
}

export function scaleDates(
  {ticks}: Scale,
  {x, look}: Plane,
  baseline: number | string,
): readonly Tree[] {
  return ticks.map(({x: place, text, room}) => {
    const name = room === 'any' ? 'year' : 'year wide';
    return tree('text', {x: x(place), dx: 4, y: baseline, ...look(name)}, text);
  });
}

/** What carries the marks of a single row where the lines of the scale do not: it is torn where years are missing. */
export function railTree({gaps}: Scale): Content {
  const starts = [0, ...gaps.map(({end}) => end)];
  const ends = [...gaps.map(({start}) => start), 100];
  return starts.map((start, index) =>
    tree('line', {class: 'rail', x1: percent(start), x2: percent(ends[index] ?? 100)}),
  );
}
