/** Pairs of neighbouring characters, ends included: what two words that a slip sets apart still share. */
function pairsOf(word: string): Set<string> {
  const padded = ` ${word} `;
  return new Set(Array.from({length: padded.length - 1}, (_, at) => padded.slice(at, at + 2)));
}

const partsOf = (id: string) => id.split(/[\s.,:/_-]+/).filter(Boolean);

/** Longer words are no slips of the hand; comparing them would only take time. */
const LONGEST = 200;

/** Below this likeness a proposal puzzles more than it helps. */
const ALIKE = 0.4;

/**
 * The candidates most like a word, best first: for "did you mean". An id that begins with the word, or holds all
 * of its parts, comes before one that only looks like it. Empty where nothing is alike.
 *
 * @example
 * ```ts
 * import {nearest} from '@putuo/data';
 * nearest('kmm', ['km2', 'm2', 'percent']); // => ['km2']
 * nearest('putuo.beds', ['putuo.beds-planned-2023', 'putuo.roads']); // => ['putuo.beds-planned-2023', 'putuo.roads']
 * ```
 */
export function nearest(word: string, candidates: Iterable<string>, limit = 3): readonly string[] {
  const asked = word.slice(0, LONGEST).trim().toLowerCase();
  if (asked === '') return [];
  const pairs = pairsOf(asked);
  const parts = partsOf(asked);
  const scored: {candidate: string; likeness: number}[] = [];
  for (const candidate of candidates) {
    const other = candidate.slice(0, LONGEST).toLowerCase();
    const otherPairs = pairsOf(other);
    let shared = 0;
    for (const pair of pairs) if (otherPairs.has(pair)) shared += 1;
    const alike = (2 * shared) / (pairs.size + otherPairs.size);
    const otherParts = new Set(partsOf(other));
    const held = parts.filter((part) => otherParts.has(part)).length / (parts.length || 1);
    const likeness = alike + (held === 1 ? 1 : 0) + (other.startsWith(asked) ? 1 : 0);
    if (likeness >= ALIKE) scored.push({candidate, likeness});
  }
  return scored
    .sort((a, b) => b.likeness - a.likeness || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({candidate}) => candidate);
}
