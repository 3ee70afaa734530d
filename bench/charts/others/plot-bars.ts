import {barX, plot, text} from '@observablehq/plot';
import {bars} from '../shown.ts';

globalThis.put = (main, count) => {
  for (let index = 0; index < count; index += 1) {
    const marks = [
      barX(bars, {x: 'value', y: 'label'}),
      text(bars, {x: 'value', y: 'label', text: 'words', textAnchor: 'start', dx: 4}),
    ];
    main.append(plot({width: 640, height: 160, marginLeft: 340, marginRight: 120, marks}));
  }
};
