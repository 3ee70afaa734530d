import {shippedDataset} from '@putuo/data';
import {provideShippedDataset} from '../base/dataset.ts';
import {DistrictFigure} from './element.ts';

provideShippedDataset(shippedDataset);
DistrictFigure.define('district-figure');

// So that TypeScript knows the tag wherever this module is imported.
export type {DistrictFigure} from './element.ts';
