import type {Indexes} from './indexes.ts';
import type {Fact, LocalizedText} from '../model/model.ts';
import {nearest} from '../model/nearest.ts';

/** What an id leads to. */
export type FactLookup =
  | {readonly status: 'found'; readonly fact: Fact}
  /** The fact has another id now: `to`. */
  | {readonly status: 'moved'; readonly to: string; readonly fact: Fact}
  | {readonly status: 'withdrawn'; readonly why: LocalizedText}
  /** No fact has this id or ever had it. `nearest` lists similar ids, best first; it may be empty. */
  | {readonly status: 'unknown'; readonly nearest: readonly string[]};

/** Follows an id from move to move. Where a fact and an entry that retires it share an id, the fact wins. */
export function lookUp(text: string, {byId, retired}: Indexes): FactLookup {
  const asked = text.trim();
  let id = asked;
  for (const seen = new Set<string>(); !seen.has(id);) {
    seen.add(id);
    const fact = byId.get(id);
    if (fact) return id === asked ? {status: 'found', fact} : {status: 'moved', to: id, fact};
    const entry = retired.get(id);
    if (!entry) break;
    if ('withdrawn' in entry) return {status: 'withdrawn', why: entry.withdrawn};
    id = entry.movedTo;
  }
  return {status: 'unknown', nearest: nearest(asked, byId.keys())};
}

/** For an id that a program names. Throws where no fact has it, nor took its place; the error names the nearest ids. */
export function factOf(id: string, indexes: Indexes): Fact {
  const result = lookUp(id, indexes);
  if (result.status === 'found' || result.status === 'moved') return result.fact;
  if (result.status === 'withdrawn') {
    throw new RangeError(`the fact "${id}" was withdrawn: ${result.why.en}`);
  }
  const names = result.nearest.map((other) => `"${other}"`).join(', ');
  throw new RangeError(`there is no fact "${id}"${names && `; nearest: ${names}`}`);
}
