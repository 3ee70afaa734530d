import type {Indexes} from './indexes.ts';
import type {Fact, LocalizedText} from '../model/model.ts';
import {nearest} from '../model/nearest.ts';

/** What became of an id. */
export type Found =
  | {readonly status: 'found'; readonly fact: Fact}
  /** It has another id now, `to`, and this is its fact. */
  | {readonly status: 'moved'; readonly to: string; readonly fact: Fact}
  | {readonly status: 'withdrawn'; readonly why: LocalizedText}
  /** No fact has this id, and none had; `nearest` is empty where nothing looks like it. */
  | {readonly status: 'unknown'; readonly nearest: readonly string[]};

/** Follows an id from move to move. A fact that is there wins over an entry that says it went. */
export function found(text: string, {byId, retired}: Indexes): Found {
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

/** For an id that a program names: a moved id leads to its fact; without a fact the error says what there is instead. */
export function factFound(id: string, indexes: Indexes): Fact {
  const result = found(id, indexes);
  if (result.status === 'found' || result.status === 'moved') return result.fact;
  if (result.status === 'withdrawn') {
    throw new RangeError(`the fact "${id}" was withdrawn: ${result.why.en}`);
  }
  const names = result.nearest.map((other) => `"${other}"`).join(', ');
  throw new RangeError(`there is no fact "${id}"${names && `; nearest: ${names}`}`);
}
