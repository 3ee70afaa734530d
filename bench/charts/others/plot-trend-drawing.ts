import {dot, line, plot, text} from '@observablehq/plot';
import {points} from '../shown.ts';

/** The points alone, with their values. */
export function drawn(): Element {
  const marks = [
    line(points, {x: 'date', y: 'value'}),
    dot(points, {x: 'date', y: 'value', fill: 'currentColor'}),
    text(points, {x: 'date', y: 'value', text: 'words', dy: -10}),
  ];
  return plot({width: 640, height: 160, y: {zero: true}, marks});
}
