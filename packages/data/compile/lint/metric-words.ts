import {idParts} from '../../src/model/id-parts.ts';
import type {Context} from './context.ts';
import type {Finding} from '../report/problem.ts';
import type {FactEntry} from '../read/seeds.ts';

/**
 * The slug of a figure says what is measured: where it holds all words of another metric in that unit, and fewer of
 * its own, one of the two is wrong.
 */
export function* metricWords({seed, at}: FactEntry, {metrics}: Context): Iterable<Finding> {
  if (seed.type !== 'figure') return;
  const own = metrics.get(seed.metric)?.seed;
  if (!own) return;
  const slug = new Set(stemsOf(idParts(seed.id).slug));
  const saidOf = (id: string) => stemsOf(id).filter((stem) => slug.has(stem)).length;
  // More of its words are in the slug, and fewer of them are not.
  const fit = 2 * saidOf(own.id) - stemsOf(own.id).length;
  for (const {seed: other} of metrics.values()) {
    if (other.id === own.id || other.unit !== own.unit || other.kind !== own.kind) continue;
    const {length} = stemsOf(other.id);
    if (saidOf(other.id) === length && length > fit) {
      const message = `"${seed.id}" reads like a figure of "${other.id}"; write metric: ${other.id}, or name "${own.id}" in the id`;
      yield {place: at('metric'), message};
    }
  }
}

function stemsOf(id: string): string[] {
  return id.split('-').map((word) => word.replace(/(?:ies|y|s)$/, '').slice(0, 6));
}
