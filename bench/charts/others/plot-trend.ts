import {dot, line, plot, text} from '@observablehq/plot';
import {points} from '../shown.ts';

globalThis.put = (main, count) => {
  for (let index = 0; index < count; index += 1) {
    const marks = [
      line(points, {x: 'date', y: 'value'}),
      dot(points, {x: 'date', y: 'value', fill: 'currentColor'}),
      text(points, {x: 'date', y: 'value', text: 'words', dy: -10}),
    ];
    main.append(plot({width: 640, height: 160, y: {zero: true}, marks}));
  }
};
