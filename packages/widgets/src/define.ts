/** Registers every element and the shipped dataset. Import it for that effect alone. */
import {shippedDataset} from '@putuo/data';
import {provideShippedDataset} from './base/dataset.ts';
import {DistrictFigure} from './district-figure/element.ts';
import {DistrictStat} from './district-stat/element.ts';
import {DistrictTimeline} from './district-timeline/element.ts';

// Not by importing the define modules of the elements: a bundler would put what they share into a file that
// `sideEffects` does not name, and drop it.
provideShippedDataset(shippedDataset);
DistrictFigure.define('district-figure');
DistrictStat.define('district-stat');
DistrictTimeline.define('district-timeline');

// So that TypeScript knows the tags wherever this module is imported.
export type * from './index.ts';
