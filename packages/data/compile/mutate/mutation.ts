import type {Context} from '../lint/context.ts';
import type {FactEntry} from '../read/seeds.ts';
import type {FactSeed} from '../schema/seeds.ts';

/** A record with one thing wrong in it. */
export interface Mutation {
  readonly fact: FactSeed;
  /** "hedge over -> none" */
  readonly what: string;
}

/** All wrong records of one kind that can be made of a right one. */
export type Mutator = (entry: FactEntry, context: Context) => Iterable<Mutation>;

/** The entry after the given one, round and round: another one, and the same each time. */
export function nextOf<T>(items: readonly T[], isGiven: (item: T) => boolean): T | undefined {
  const at = items.findIndex(isGiven);
  const next = items[(at + 1) % items.length];
  return next !== undefined && !isGiven(next) ? next : undefined;
}
