import {shippedDataset} from '@putuo/data';
import {provideShippedDataset} from '../base/dataset.ts';
import {DistrictCompare} from './element.ts';

provideShippedDataset(shippedDataset);
DistrictCompare.define('district-compare');

// So that TypeScript knows the tag wherever this module is imported.
export type {DistrictCompare} from './element.ts';
