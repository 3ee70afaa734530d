import type {Context} from './context.ts';
import {exportNameOf, identifierOf, moduleOf} from '../emit/identifier.ts';
import {placeText, type Finding, type Place} from '../report/problem.ts';
import type {Entry} from '../read/seeds.ts';

/** Words that JavaScript keeps for itself, and those that our generated modules use. */
const RESERVED = new Set(
  (
    'await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private ' +
    'protected public return static super switch this throw true try typeof undefined var void while with ' +
    'yield arguments async of NaN Infinity freeze units documents subjects metrics facts everything'
  ).split(' '),
);

/** Two ids must not become one name in code: "beds-2023" and "beds2023" are both `beds2023`. */
export function* exportClash({seeds}: Context): Iterable<Finding> {
  for (const entries of [
    seeds.documents,
    seeds.units,
    seeds.subjects,
    seeds.metrics,
    seeds.facts,
  ]) {
    yield* clashes(entries, identifierOf);
  }
  yield* clashes(seeds.facts, (id) => `${moduleOf(id)}: ${exportNameOf(id)}`);
}

function* clashes(
  entries: readonly Entry<{readonly id: string}>[],
  nameOf: (id: string) => string,
): Iterable<Finding> {
  const first = new Map<string, {id: string; place: Place}>();
  for (const {seed, at} of entries) {
    const name = nameOf(seed.id);
    const bare = name.replace(/^.*: /, '');
    const earlier = first.get(name);
    if (RESERVED.has(bare) || !/^[A-Za-z_$]/.test(bare)) {
      yield {
        place: at('id'),
        message: `"${seed.id}" becomes "${bare}" in code, which JavaScript reserves; choose another id`,
      };
    } else if (earlier && earlier.id !== seed.id) {
      const where = `"${earlier.id}" at ${placeText(earlier.place)}`;
      yield {
        place: at('id'),
        message: `"${seed.id}" becomes "${bare}" in code, as does ${where}; choose another id`,
      };
    }
    first.set(name, earlier ?? {id: seed.id, place: at('id')});
  }
}
