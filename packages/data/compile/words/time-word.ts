import type {Period} from '../../src/model/model.ts';
import type {Numeral} from './numeral.ts';

/** Something that words say about time, and the numerals that say it. */
export interface TimeWord {
  readonly kind: 'date' | 'decade' | 'year' | 'month' | 'day' | 'months' | 'length' | 'plan';
  readonly numerals: readonly Numeral[];
  /** As printed. */
  readonly text: string;
  agreesWith: (period: Period) => boolean;
}
