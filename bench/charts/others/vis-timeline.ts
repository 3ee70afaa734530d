import {Timeline} from 'vis-timeline/standalone';
import {dates} from '../shown.ts';

globalThis.put = (main, count) => {
  for (let index = 0; index < count; index += 1) {
    const container = document.createElement('div');
    main.append(container);
    new Timeline(container, [...dates], {zoomable: false, moveable: false});
  }
};
