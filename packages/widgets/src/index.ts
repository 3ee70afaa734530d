export {provideDataset} from './base/dataset.ts';
export type {DatasetOptions} from './base/dataset.ts';
export {define} from './base/define.ts';
export type {DistrictErrorDetail, DistrictReadyDetail} from './base/element.ts';
export {DistrictCompare} from './district-compare/element.ts';
export {DistrictFigure} from './district-figure/element.ts';
export {DistrictStat} from './district-stat/element.ts';
export {DistrictTimeline} from './district-timeline/element.ts';
export {DistrictTrend} from './district-trend/element.ts';
