import {base as wordsIn} from '../wording/generated/words.ts';
import type {TrendLayout} from '../district-trend/layout.ts';

/** What a card says of a series, so that its static text can say the same. */
export interface SparkWords {
  /** What the series measures, where the card does not say the same above. */
  readonly title: string | null;
  /** The name of the plot: every figure in a sentence. */
  readonly name: string;
  /** The first and the last figure; nothing where there is only the one that stands above. */
  readonly ends: readonly SparkEnd[];
  /** Why there is no line where there is none, and what else a reader must know. */
  readonly notes: readonly string[];
}

/** A figure in two lines, so that a narrow card can set both ends side by side. */
export interface SparkEnd {
  readonly value: string;
  readonly when: string;
  /** Behind the date, where it is inferred. */
  readonly inferred: string;
}

export function sparkWords(layout: TrendLayout, label: string): SparkWords {
  const {caption, rows, notes, lang} = layout;
  const {comma, space} = wordsIn[lang];
  const values = rows.map(({when, inferred, value, stage, stageInferred}) => ({
    value: stage === null ? value : value + comma + stage + (stageInferred ?? ''),
    when,
    inferred: inferred ?? '',
  }));
  return {
    title: caption === label ? null : caption,
    name: rows.map(({sentence}) => sentence).join(space),
    ends: values.length > 1 ? [...values.slice(0, 1), ...values.slice(-1)] : [],
    notes: [...rows.flatMap(({parted}) => parted ?? []), ...notes],
  };
}
