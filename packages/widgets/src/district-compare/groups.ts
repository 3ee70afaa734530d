import type {Figure, Language} from '@putuo/data/query';
import {dimensionText} from '@putuo/data/query';
import {compare as wordsIn} from '../wording/generated/words.ts';

export interface Group<T> {
  readonly label: string | null;
  readonly members: readonly T[];
}

/** By a value of a dimension, in the order in which the values first come; figures without one go last. */
export function groupsOf<T extends {readonly figure: Figure}>(
  all: readonly T[],
  groupBy: string | null,
  lang: Language,
): readonly Group<T>[] {
  if (groupBy === null) return [{label: null, members: all}];
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const label = dimensionText(one.figure, groupBy, lang);
    groups.set(label, [...(groups.get(label) ?? []), one]);
  }
  const rest = groups.get('');
  groups.delete('');
  return [
    ...[...groups].map(([label, members]) => ({label, members})),
    ...(rest ? [{label: wordsIn[lang].ungrouped, members: rest}] : []),
  ];
}
