import type {TrendLayout} from './layout.ts';

/** What a card says of a series, so that its static text can say the same. */
export interface SparkWords {
  /** What the series measures, where the card does not say the same above. */
  readonly title: string | null;
  /** The name of the plot: every figure in a sentence. */
  readonly name: string;
  /** The first and the last figure; nothing where there is only the one that stands above. */
  readonly ends: readonly string[];
  /** Why there is no line where there is none, and what else a reader must know. */
  readonly notes: readonly string[];
}

export function sparkWords(layout: TrendLayout, label: string): SparkWords {
  const {caption, rows, notes, lang} = layout;
  const isEnglish = lang === 'en';
  const said = rows.map(({when, inferred, value, stage}) =>
    [when + (inferred ?? ''), value, stage]
      .filter((part) => part !== null)
      .join(isEnglish ? ', ' : '，'),
  );
  return {
    title: caption === label ? null : caption,
    name: rows.map(({sentence}) => sentence).join(isEnglish ? ' ' : ''),
    ends: said.length > 1 ? [...said.slice(0, 1), ...said.slice(-1)] : [],
    notes: [...rows.flatMap(({parted}) => parted ?? []), ...notes],
  };
}
