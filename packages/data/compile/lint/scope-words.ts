import type {Finding} from '../report/problem.ts';
import type {FactEntry} from '../read/seeds.ts';
import {unbroken} from '../words/hedges.ts';

/** A scope says what its words say: some word of it is printed there. */
export function* scopeWords({seed, at}: FactEntry): Iterable<Finding> {
  const texts = seed.evidence.flatMap(({for: purpose, printed, sic}) =>
    purpose === 'scope' ? [sic ?? printed] : [],
  );
  if (!seed.scope || texts.length === 0) return;
  const printed = new Set(texts.flatMap(stemsOf));
  if (!stemsOf(seed.scope.en).some((stem) => printed.has(stem))) {
    const message = `"${seed.scope.en}" shares no word with "${texts.join(' … ')}"; use a word that is printed, or print other words`;
    yield {place: at('scope', 'en'), message};
  }
}

const LITTLE = new Set(['with', 'from', 'that', 'this', 'over', 'each', 'into', 'their', 'within']);

/** Words that carry meaning, without their endings, and numbers. */
function stemsOf(text: string): string[] {
  const words = unbroken(text).match(/\p{L}{4,}|\d+/gu) ?? [];
  return words.filter((word) => !LITTLE.has(word)).map((word) => word.slice(0, 5));
}
