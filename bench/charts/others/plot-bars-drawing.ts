import {barX, plot, text} from '@observablehq/plot';
import {bars} from '../shown.ts';

/** The bars alone, with their values. */
export function drawn(): Element {
  const marks = [
    barX(bars, {x: 'value', y: 'label'}),
    text(bars, {x: 'value', y: 'label', text: 'words', textAnchor: 'start', dx: 4}),
  ];
  return plot({width: 640, height: 160, marginLeft: 340, marginRight: 120, marks});
}
