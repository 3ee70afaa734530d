import type {Finding, Place} from '../report/problem.ts';
import type {Seeds} from '../read/seeds.ts';
import {LOCK_FILE, recordHashes, setAsideHash, type Lock} from './lock.ts';

const FIX = 'run "pnpm seeds lock" where the documents are';
const PLACE: Place = {file: LOCK_FILE, line: 1, column: 1};

/** Without documents: whether what people wrote is still what was locked. */
export function* unlocked(seeds: Seeds, lock: Lock): Iterable<Finding> {
  for (const {seed, at} of seeds.documents) {
    const entry = lock.documents[seed.id];
    if (!entry) {
      yield {place: at('id'), message: `the document "${seed.id}" is not in the lock; ${FIX}`};
    } else if (entry.setAside !== setAsideHash(seeds, seed.id)) {
      const message = `what is set aside of "${seed.id}" is not what was locked; ${FIX}`;
      yield {place: at('id'), message};
    }
  }
  const hashes = recordHashes(seeds);
  for (const {seed, at} of seeds.facts) {
    const entry = lock.facts[seed.id];
    if (!entry) {
      yield {place: at('id'), message: `"${seed.id}" is not in the lock; ${FIX}`};
    } else if (entry.record !== hashes.get(seed.id)) {
      yield {place: at('id'), message: `"${seed.id}" is not what was locked; ${FIX}`};
    }
  }
  yield* leftOver(lock, {
    documents: new Set(seeds.documents.map(({seed}) => seed.id)),
    facts: new Set(hashes.keys()),
  });
}

/** With documents: whether the lock says in full what they say. */
export function* outdated(seeds: Seeds, lock: Lock, expected: Lock): Iterable<Finding> {
  const placeOf = new Map(
    [...seeds.documents, ...seeds.facts].map(({seed, at}) => [seed.id, at('id')]),
  );
  for (const part of ['documents', 'facts'] as const) {
    for (const [id, entry] of Object.entries<object>(expected[part])) {
      const locked = lock[part][id];
      const place = placeOf.get(id) ?? PLACE;
      if (!locked) {
        yield {place, message: `"${id}" is not in the lock; ${FIX}`};
        continue;
      }
      const differing = differences(entry, locked);
      if (differing.length > 0) {
        yield {
          place,
          message: `the lock says otherwise of "${id}": ${differing.join(', ')}; ${FIX}`,
        };
      }
    }
  }
  yield* leftOver(lock, {
    documents: new Set(Object.keys(expected.documents)),
    facts: new Set(Object.keys(expected.facts)),
  });
}

function* leftOver(
  lock: Lock,
  known: Readonly<Record<'documents' | 'facts', ReadonlySet<string>>>,
): Iterable<Finding> {
  for (const part of ['documents', 'facts'] as const) {
    for (const id of Object.keys(lock[part])) {
      if (known[part].has(id)) continue;
      yield {place: PLACE, message: `"${id}" is locked but no longer written; ${FIX}`};
    }
  }
}

function differences(expected: object, locked: object): string[] {
  const other: Record<string, unknown> = {...locked};
  return Object.entries(expected)
    .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(other[key]))
    .map(([key]) => key);
}
