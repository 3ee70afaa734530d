import {shippedDataset} from '@putuo/data';
import {provideShippedDataset} from '../base/dataset.ts';
import {DistrictFigure} from './element.ts';

provideShippedDataset(shippedDataset);
DistrictFigure.define('district-figure');
