import {drawn} from './plot-trend-drawing.ts';

globalThis.put = (main, count) => {
  for (let index = 0; index < count; index += 1) main.append(drawn());
};
