import type {Fact, Figure, Retired} from '../model/model.ts';
import type {DatasetParts} from '../model/dataset-parts.ts';

/** Where each fact stands: found by id, subject and metric without walking all of them. */
export interface Indexes {
  readonly byId: ReadonlyMap<string, Fact>;
  readonly byAbout: ReadonlyMap<string, readonly Fact[]>;
  readonly byMetric: ReadonlyMap<string, readonly Figure[]>;
  /** From a subject id to the ids of its parts. */
  readonly partsOf: ReadonlyMap<string, readonly string[]>;
  readonly retired: ReadonlyMap<string, Retired>;
}

function add<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** One walk over all facts. Maps, not objects: an id may be called `constructor`. */
export function indexesOf({facts, retired}: Pick<DatasetParts, 'facts' | 'retired'>): Indexes {
  const byId = new Map<string, Fact>();
  const byAbout = new Map<string, Fact[]>();
  const byMetric = new Map<string, Figure[]>();
  const partsOf = new Map<string, string[]>();
  for (const fact of facts) {
    byId.set(fact.id, fact);
    add(byAbout, fact.about.id, fact);
    if (fact.type === 'figure') add(byMetric, fact.metric.id, fact);
  }
  for (const [first] of byAbout.values()) {
    for (let part = first?.about; part?.partOf; part = part.partOf)
      add(partsOf, part.partOf.id, part.id);
  }
  return {
    byId,
    byAbout,
    byMetric,
    partsOf,
    retired: new Map(retired.map((gone) => [gone.id, gone])),
  };
}
