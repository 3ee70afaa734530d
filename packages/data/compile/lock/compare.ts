import type {Context} from '../lint/context.ts';
import type {Finding, Place} from '../report/problem.ts';
import {LOCK_FILE, documentsOf, lockOf, recordHashes, setAsideHash, type Lock} from './lock.ts';

const PLACE: Place = {file: LOCK_FILE, line: 1, column: 1};
const REMEDY = 'run "pnpm seeds lock"';

/**
 * Of documents that are not here: whether what people wrote is still what was locked. Nobody can look such
 * records up, so they may not change.
 */
export function* unlocked(context: Context, lock: Lock): Iterable<Finding> {
  const {seeds, absent} = context;
  for (const {seed, at} of seeds.documents) {
    if (!absent.has(seed.id)) continue;
    const entry = lock.documents[seed.id];
    if (!entry) {
      const message = `the document "${seed.id}" is neither here nor in the lock; put ${seed.file} into the folder of documents and ${REMEDY}`;
      yield {place: at('id'), message};
    } else if (entry.setAside !== setAsideHash(seeds, seed.id)) {
      const message = `what is set aside of "${seed.id}" is not what was locked; ${undoOrLock([seed.id])}`;
      yield {place: at('id'), message};
    }
  }
  const hashes = recordHashes(seeds);
  for (const fact of seeds.facts) {
    const {id} = fact.seed;
    const missing = documentsOf(fact).filter((document) => absent.has(document));
    const entry = lock.facts[id];
    if (missing.length === 0 || (entry && entry.record === hashes.get(id))) continue;
    const state = entry ? 'is not what was locked' : 'is not in the lock';
    yield {place: fact.at('id'), message: `"${id}" ${state}; ${undoOrLock(missing)}`};
  }
  for (const [id, missing] of leftOver(context, lock)) {
    if (missing.length === 0) continue;
    const message = `"${id}" is locked but no longer in the seeds; ${undoOrLock(missing)}`;
    yield {place: PLACE, message};
  }
}

/** Of documents that are here: whether the lock says in full what they say. */
export function* outdated(context: Context, lock: Lock): Iterable<Finding> {
  const {seeds, absent} = context;
  const expected = lockOf(context, lock);
  const placeOf = new Map(
    [...seeds.documents, ...seeds.facts].map(({seed, at}) => [seed.id, at('id')]),
  );
  for (const part of ['documents', 'facts'] as const) {
    for (const [id, entry] of Object.entries<object>(expected[part])) {
      const locked = lock[part][id];
      const place = placeOf.get(id) ?? PLACE;
      const differing = locked ? differences(entry, locked) : [];
      if (!locked) {
        yield {place, message: `"${id}" is not in the lock; ${REMEDY}`};
      } else if (differing.length > 0) {
        const message = `the lock holds another ${differing.join(', ')} of "${id}"; ${REMEDY}`;
        yield {place, message};
      }
    }
  }
  const gone = [
    ...Object.keys(lock.documents).filter((id) => !(id in expected.documents) && !absent.has(id)),
    ...leftOver(context, lock).flatMap(([id, missing]) => (missing.length === 0 ? [id] : [])),
  ];
  for (const id of gone) {
    yield {place: PLACE, message: `"${id}" is locked but no longer in the seeds; ${REMEDY}`};
  }
}

/** Locked facts that nobody writes any more, with those of their documents that are not here. */
function leftOver({facts, seeds, absent}: Context, lock: Lock): [id: string, missing: string[]][] {
  return Object.entries(lock.facts).flatMap(([id, {passages}]) =>
    facts.has(id) || seeds.broken.has(id)
      ? []
      : [[id, Object.keys(passages).filter((one) => absent.has(one))]],
  );
}

function undoOrLock(documents: readonly string[]): string {
  return `undo the change, or ${REMEDY} where ${documents.join(' and ')} can be read`;
}

function differences(expected: object, locked: object): string[] {
  const other: Record<string, unknown> = {...locked};
  return Object.entries(expected)
    .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(other[key]))
    .map(([key]) => key);
}
