export {statHtml} from './district-stat/static.ts';
export type {StatHtmlOptions} from './district-stat/static.ts';
