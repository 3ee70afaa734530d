import type {Context} from '../lint/context.ts';
import type {FactSeed} from '../schema/seeds.ts';
import type {FactEntry} from '../read/seeds.ts';
import {hedges, signs, units, values, digits, metrics} from './figures.ts';
import {links, ranks, subjects} from './links.ts';
import {lines, printed} from './places.ts';
import {periods, scopes, stages} from './times.ts';

/** A record with one thing wrong in it. */
export interface Mutation {
  readonly fact: FactSeed;
  /** "hedge over -> none" */
  readonly what: string;
}

/** All wrong records of one kind that can be made of a right one. */
export type Mutator = (entry: FactEntry, context: Context) => Iterable<Mutation>;

export const MUTATORS: Readonly<Record<string, Mutator>> = {
  value: values,
  digits,
  hedge: hedges,
  unit: units,
  sign: signs,
  stage: stages,
  period: periods,
  lines,
  printed,
  scope: scopes,
  subject: subjects,
  metric: metrics,
  rank: ranks,
  links,
};

/** The entry after the given one, round and round: another one, and the same each time. */
export function nextOf<T>(items: readonly T[], isGiven: (item: T) => boolean): T | undefined {
  const at = items.findIndex(isGiven);
  const next = items[(at + 1) % items.length];
  return next !== undefined && !isGiven(next) ? next : undefined;
}
