import {LANGUAGES, type Language, type LocalizedText} from '../../src/model/model.ts';
import type {Place} from '../report/problem.ts';
import type {PathPart} from './yaml.ts';
import type {Entry, Seeds} from './seeds.ts';

/** A text in two languages that people wrote, and where. */
export interface WrittenText {
  readonly text: LocalizedText;
  /** The key it stands under: `label`, `definition`, `inferred` … */
  readonly key: string;
  readonly at: (language: Language) => Place;
}

/** Every such text of the seeds, found by its shape: a text added to the format is checked at once. */
export function writtenTexts(seeds: Seeds): WrittenText[] {
  const entries: readonly Entry<unknown>[] = [
    ...(seeds.dataset ? [seeds.dataset] : []),
    ...seeds.documents,
    ...seeds.subjects,
    ...seeds.metrics,
    ...seeds.retired,
    ...seeds.facts,
  ];
  return entries.flatMap(textsOf);
}

export function textsOf({seed, at}: Entry<unknown>): WrittenText[] {
  return textsIn(seed, []).map(({text, path}) => ({
    text,
    key: path.findLast((part) => typeof part === 'string') ?? '',
    at: (language) => at(...path, language),
  }));
}

function textsIn(
  value: unknown,
  path: readonly PathPart[],
): {text: LocalizedText; path: readonly PathPart[]}[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalizedText(value)) return [{text: value, path}];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, ...stepOf(value, key)]),
  );
}

/** A basis is written `{inferred: …}` and read `{by, why}`. */
function stepOf(parent: object, key: string): PathPart[] {
  if (Array.isArray(parent)) return [Number(key)];
  return [key === 'why' && 'by' in parent ? 'inferred' : key];
}

function isLocalizedText(value: object): value is LocalizedText {
  const texts = new Map<string, unknown>(Object.entries(value));
  return LANGUAGES.every((language) => typeof texts.get(language) === 'string');
}
