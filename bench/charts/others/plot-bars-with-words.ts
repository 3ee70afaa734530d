import {compareCard, compareStyles} from '../by-hand/compare-card.ts';
import {putBy} from '../by-hand/make.ts';
import {drawn} from './plot-bars-drawing.ts';

putBy(() => compareCard(drawn()), compareStyles);
