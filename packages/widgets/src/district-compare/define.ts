import {shippedDataset} from '@putuo/data';
import {provideShippedDataset} from '../base/dataset.ts';
import {DistrictCompare} from './element.ts';

provideShippedDataset(shippedDataset);
DistrictCompare.define('district-compare');
