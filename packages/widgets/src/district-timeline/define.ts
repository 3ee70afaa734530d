import {shippedDataset} from '@putuo/data';
import {provideShippedDataset} from '../base/dataset.ts';
import {DistrictTimeline} from './element.ts';

provideShippedDataset(shippedDataset);
DistrictTimeline.define('district-timeline');

// With it TypeScript learns the tag.
export {DistrictTimeline} from './element.ts';
