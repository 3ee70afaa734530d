export {compareHtml, compareSvg} from './district-compare/static.ts';
export type {CompareHtmlOptions} from './district-compare/static.ts';
export {figureHtml} from './district-figure/static.ts';
export type {FigureHtmlOptions} from './district-figure/static.ts';
export {statHtml} from './district-stat/static.ts';
export type {StatHtmlOptions} from './district-stat/static.ts';
export {timelineHtml, timelineSvg} from './district-timeline/static.ts';
export type {TimelineHtmlOptions} from './district-timeline/static.ts';
