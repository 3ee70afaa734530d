import {shippedDataset} from '@putuo/data';
import {provideShippedDataset} from '../base/dataset.ts';
import {DistrictStat} from './element.ts';

provideShippedDataset(shippedDataset);
DistrictStat.define('district-stat');

// With it TypeScript learns the tag.
export {DistrictStat} from './element.ts';
