import {trendCard, trendStyles} from '../by-hand/trend-card.ts';
import {putBy} from '../by-hand/make.ts';
import {drawn} from './plot-trend-drawing.ts';

putBy(() => trendCard(drawn()), trendStyles);
