export {provideDataset} from './base/dataset.ts';
export type {DatasetOptions} from './base/dataset.ts';
export {define} from './base/define.ts';
export type {DistrictErrorDetail, DistrictReadyDetail} from './base/element.ts';
export * from './generated/elements.ts';
