import type {Hedge, NonEmpty, SourceDocument} from '../../src/model/model.ts';
import type {
  DatasetRecord,
  EvidenceRecord,
  FactRecord,
  QuantityRecord,
} from '../../src/schema/record.ts';
import {withDisagreements} from './disagreement.ts';
import {compareText} from '../report/problem.ts';
import {parseEdtf} from '../schema/period.ts';
import type {DocumentSeed, FactSeed} from '../schema/seeds.ts';
import type {FactEntry, Seeds} from '../read/seeds.ts';
import type {Amount} from '../schema/value.ts';

/** What is known of a document besides what people wrote: read from it, or from the lock. */
export type DocumentFacts = Pick<SourceDocument, 'sha256' | 'lines' | 'ledger'>;

/** The stored form of everything that was written, in id order. */
export function toRecord(
  seeds: Seeds,
  version: string,
  documentFacts: (id: string) => DocumentFacts,
): DatasetRecord {
  const seedsOf = <T extends {readonly id: string}>(entries: readonly {readonly seed: T}[]) =>
    inIdOrder(entries.map(({seed}) => seed));
  return {
    version,
    documents: seedsOf(seeds.documents).map((seed) => documentRecord(seed, documentFacts(seed.id))),
    units: seedsOf(seeds.units),
    subjects: seedsOf(seeds.subjects),
    metrics: seedsOf(seeds.metrics),
    facts: factRecords(seeds),
    retired: seedsOf(seeds.retired),
  };
}

export function factRecords(seeds: Seeds): FactRecord[] {
  const published = new Map(
    seeds.documents.map(({seed}) => [seed.id, seed.published?.edtf ?? null]),
  );
  const facts = inIdOrder(seeds.facts.map((entry) => factRecord(entry, published)));
  return withDisagreements(facts, new Map(seeds.units.map(({seed}) => [seed.id, seed])));
}

function documentRecord(
  seed: DocumentSeed,
  {sha256, lines, ledger}: DocumentFacts,
): SourceDocument {
  const {id, title, titleBasis, publisher, published, url, lang} = seed;
  return {id, title, titleBasis, publisher, published, url, lang, sha256, lines, ledger};
}

function factRecord(
  {seed, document}: FactEntry,
  published: ReadonlyMap<string, string | null>,
): FactRecord {
  const [first, ...rest] = seed.evidence;
  const evidence: NonEmpty<EvidenceRecord> = [
    evidenceRecord(first, document),
    ...rest.map((one) => evidenceRecord(one, document)),
  ];
  const dates = evidence.flatMap((one) => published.get(one.document) ?? []);
  const common = {
    id: seed.id,
    about: seed.about,
    ...(seed.label && {label: seed.label}),
    ...(seed.scope && {scope: seed.scope}),
    period: seed.period ?? null,
    reported: earliest(dates),
    stage: seed.stage,
    stageBasis: seed.stageBasis ?? ({by: 'stated'} as const),
    evidence,
    ...(seed.outcome !== undefined && {outcome: seed.outcome}),
    ...(seed.note && {note: seed.note}),
  };
  switch (seed.type) {
    case 'figure':
      return {type: 'figure', ...common, ...figureParts(seed)};
    case 'milestone':
      return {type: 'milestone', ...common, what: seed.what};
    case 'claim': {
      const {what, rank, among, rankedFigure, voice} = seed;
      return {
        type: 'claim',
        ...common,
        what,
        rank,
        among,
        ...(rankedFigure !== undefined && {rankedFigure}),
        voice,
      };
    }
  }
}

function figureParts(seed: Extract<FactSeed, {type: 'figure'}>) {
  const {metric, value, hedge = 'none', also, dimensions, partOf, change} = seed;
  return {
    metric,
    quantity: quantityRecord(value, hedge),
    ...(also && {also: mapNonEmpty(also, (amount) => quantityRecord(amount, hedge))}),
    ...(dimensions && {dimensions}),
    ...(partOf !== undefined && {partOf}),
    ...(change !== undefined && {change}),
  };
}

function quantityRecord({value, decimal, unit, digits}: Amount, hedge: Hedge): QuantityRecord {
  return {value, decimal, unit, hedge, digits};
}

function evidenceRecord(seed: FactSeed['evidence'][number], document: string): EvidenceRecord {
  const {for: purpose, lines, printed, role = 'states', sic} = seed;
  return {
    for: purpose,
    document: seed.document ?? document,
    lines,
    printed,
    role,
    ...(sic !== undefined && {sic}),
  };
}

/** By the day on which each begins. A document without a date gives none. */
function earliest(dates: readonly string[]): string {
  const startOf = (date: string) => parseEdtf(date).from?.start ?? date;
  const [first = 'unknown'] = [...dates].sort((a, b) => compareText(startOf(a), startOf(b)));
  return first;
}

function inIdOrder<T extends {readonly id: string}>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => compareText(a.id, b.id));
}

function mapNonEmpty<T, U>([first, ...rest]: NonEmpty<T>, to: (item: T) => U): NonEmpty<U> {
  return [to(first), ...rest.map(to)];
}
