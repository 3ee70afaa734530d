import {shippedDataset} from '@putuo/data';
import {provideShippedDataset} from '../base/dataset.ts';
import {DistrictTrend} from './element.ts';

provideShippedDataset(shippedDataset);
DistrictTrend.define('district-trend');

// With it TypeScript learns the tag.
export {DistrictTrend} from './element.ts';
