import type {Context} from './context.ts';
import type {Finding, Place} from '../report/problem.ts';

interface Link {
  readonly to: string;
  readonly place: Place;
}

/** Links lead somewhere: none leads back to where it began. */
export function* linkCycles({seeds}: Context): Iterable<Finding> {
  const facts = new Map<string, Link[]>();
  for (const {seed, at} of seeds.facts) {
    const named: Record<string, string | undefined> = {
      outcome: seed.outcome,
      ...(seed.type === 'figure' && {partOf: seed.partOf, change: seed.change}),
      ...(seed.type === 'claim' && {rankedFigure: seed.rankedFigure}),
    };
    const links = Object.entries(named).flatMap(([key, to]) => (to ? [{to, place: at(key)}] : []));
    facts.set(seed.id, links);
  }
  const one = (entries: readonly (readonly [string, string | undefined, Place])[]) =>
    new Map(entries.map(([id, to, place]) => [id, to ? [{to, place}] : []]));
  yield* cycles(facts);
  yield* cycles(one(seeds.subjects.map(({seed, at}) => [seed.id, seed.partOf, at('partOf')])));
  yield* cycles(one(seeds.metrics.map(({seed, at}) => [seed.id, seed.changeOf, at('changeOf')])));
  yield* cycles(
    one(seeds.units.map(({seed, at}) => [seed.id, seed.base?.unit, at('base', 'unit')])),
  );
  yield* cycles(
    one(
      seeds.retired.map(({seed, at}) => [
        seed.id,
        'movedTo' in seed ? seed.movedTo : undefined,
        at('movedTo'),
      ]),
    ),
  );
}

/** One finding for each way round, at the link that closes it. */
function* cycles(graph: ReadonlyMap<string, readonly Link[]>): Iterable<Finding> {
  const done = new Set<string>();
  const path: string[] = [];
  function* visit(id: string): Iterable<Finding> {
    if (done.has(id)) return;
    path.push(id);
    for (const {to, place} of graph.get(id) ?? []) {
      const from = path.indexOf(to);
      if (from >= 0)
        yield {
          place,
          message: `leads back to itself: ${[...path.slice(from), to].join(' -> ')}; remove one of these links`,
        };
      else yield* visit(to);
    }
    path.pop();
    done.add(id);
  }
  for (const id of graph.keys()) yield* visit(id);
}
