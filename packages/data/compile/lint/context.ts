import type {SourceTexts} from '../evidence/document.ts';
import {Readings} from '../evidence/readings.ts';
import {accountsOf, type Accounts} from '../evidence/ledger.ts';
import type {DocumentSeed, MetricSeed, SubjectSeed, UnitSeed} from '../schema/seeds.ts';
import type {Entry, FactEntry, Seeds} from '../read/seeds.ts';

type ById<T> = ReadonlyMap<string, T>;

/** What a lint rule may ask. */
export interface Context {
  readonly seeds: Seeds;
  readonly facts: ById<FactEntry>;
  readonly documents: ById<Entry<DocumentSeed>>;
  readonly subjects: ById<Entry<SubjectSeed>>;
  readonly metrics: ById<Entry<MetricSeed>>;
  readonly units: ById<Entry<UnitSeed>>;
  /** `null` where no folder of documents is named: what needs their text is then left to the lock. */
  readonly readings: Readings | null;
  /** Ids of listed documents that could not be read here. The lock stands in for them. */
  readonly absent: ReadonlySet<string>;
  readonly accounts: readonly Accounts[];
}

export function contextOf(seeds: Seeds, texts: SourceTexts | null): Context {
  const readings = texts && new Readings(texts);
  const accounts = [...(texts?.values() ?? [])].map((document) =>
    accountsOf(document, seeds, readings ?? new Readings(new Map())),
  );
  return {
    seeds,
    facts: byId(seeds.facts),
    documents: byId(seeds.documents),
    subjects: byId(seeds.subjects),
    metrics: byId(seeds.metrics),
    units: byId(seeds.units),
    readings,
    absent: new Set(seeds.documents.flatMap(({seed: {id}}) => (texts?.has(id) ? [] : [id]))),
    accounts,
  };
}

/** Of two with one id the first; another rule speaks of the second. */
function byId<T extends Entry<{readonly id: string}>>(entries: readonly T[]): ById<T> {
  return new Map([...entries].reverse().map((entry) => [entry.seed.id, entry]));
}
