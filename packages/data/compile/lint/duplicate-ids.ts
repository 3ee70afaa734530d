import type {Context} from './context.ts';
import {placeText, type Finding, type Place} from '../report/problem.ts';
import type {Entry} from '../read/seeds.ts';

/** An id names one thing for ever; a retired one is not given again. */
export function* duplicateIds({seeds}: Context): Iterable<Finding> {
  const kinds: readonly (readonly Entry<{readonly id: string}>[])[] = [
    seeds.documents,
    seeds.units,
    seeds.subjects,
    seeds.metrics,
    [...seeds.retired, ...seeds.facts],
  ];
  for (const entries of kinds) {
    const first = new Map<string, Place>();
    for (const {seed, at} of entries) {
      const earlier = first.get(seed.id);
      if (earlier) {
        yield {
          place: at('id'),
          message: `"${seed.id}" is used at ${placeText(earlier)}; choose another id`,
        };
      } else {
        first.set(seed.id, at('id'));
      }
    }
  }
}
