/** Registers every element and the shipped dataset. */
import {shippedDataset} from '@putuo/data';
import {provideShippedDataset} from './base/dataset.ts';
import {DistrictCompare} from './district-compare/element.ts';
import {DistrictFigure} from './district-figure/element.ts';
import {DistrictStat} from './district-stat/element.ts';
import {DistrictTimeline} from './district-timeline/element.ts';
import {DistrictTrend} from './district-trend/element.ts';

// Not by importing the define modules of the elements: a bundler would put what they share into a file that
// `sideEffects` does not name, and drop it.
provideShippedDataset(shippedDataset);
DistrictCompare.define('district-compare');
DistrictFigure.define('district-figure');
DistrictStat.define('district-stat');
DistrictTimeline.define('district-timeline');
DistrictTrend.define('district-trend');

// With them TypeScript learns the tags.
export * from './index.ts';
