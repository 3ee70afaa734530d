import type {Context} from './context.ts';
import type {Finding, Place} from '../report/problem.ts';
import {dependencyOrder} from '../../src/model/dependency-order.ts';

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

/** One finding for each cycle, at the link that closes it. */
function* cycles(graph: ReadonlyMap<string, readonly Link[]>): Iterable<Finding> {
  const found = dependencyOrder(graph, (links) => links.map(({to}) => to)).cycles;
  for (const ids of found) {
    const [from = '', to] = ids.slice(-2);
    const message = `leads back to itself: ${ids.join(' -> ')}; remove one of these links`;
    for (const link of graph.get(from) ?? [])
      if (link.to === to) yield {place: link.place, message};
  }
}
