import type {Context} from '../lint/context.ts';
import type {FactEntry} from '../read/seeds.ts';
import {nextOf, type Mutation} from './mutation.ts';

export function* subjects({seed}: FactEntry, {seeds}: Context): Iterable<Mutation> {
  const other = nextOf(seeds.subjects, ({seed: {id}}) => id === seed.about)?.seed.id;
  if (other) yield {fact: {...seed, about: other}, what: `about ${seed.about} -> ${other}`};
  if (seed.type !== 'claim' || seed.voice === null) return;
  const voice = nextOf(seeds.subjects, ({seed: {id}}) => id === seed.voice)?.seed.id;
  if (voice) yield {fact: {...seed, voice}, what: `voice ${seed.voice} -> ${voice}`};
}

export function* ranks({seed}: FactEntry): Iterable<Mutation> {
  if (seed.type !== 'claim') return;
  const others = seed.rank === null ? [1, 2] : [seed.rank + 1, null];
  for (const rank of others) yield {fact: {...seed, rank}, what: `rank ${seed.rank} -> ${rank}`};
}

const KEYS = ['outcome', 'partOf', 'change', 'rankedFigure'] as const;

/** To the next fact of the same type, to itself, and cut. */
export function* links({seed}: FactEntry, {seeds}: Context): Iterable<Mutation> {
  const named: Partial<Record<(typeof KEYS)[number], string>> = seed;
  for (const key of KEYS) {
    const id = named[key];
    if (id === undefined) continue;
    const target = seeds.facts.find(({seed: one}) => one.id === id)?.seed;
    const alike = seeds.facts.filter(
      ({seed: one}) => one.type === target?.type && one.id !== seed.id,
    );
    const other = nextOf(alike, ({seed: one}) => one.id === id)?.seed.id;
    for (const to of [other, seed.id]) {
      if (to) yield {fact: {...seed, [key]: to}, what: `${key} ${id} -> ${to}`};
    }
    yield {fact: without(seed, key), what: `${key} ${id} -> none`};
  }
}

function without<T extends object>(seed: T, key: string): T {
  const copy: T = {...seed};
  Reflect.deleteProperty(copy, key);
  return copy;
}
