import {freeze} from '../model/freeze.ts';
import type {
  Claim,
  Evidence,
  Fact,
  Figure,
  Metric,
  Milestone,
  NonEmpty,
  Quantity,
  SourceDocument,
  Subject,
  Unit,
} from '../model/model.ts';
import type {
  ClaimRecord,
  EvidenceRecord,
  FactRecord,
  FigureRecord,
  MilestoneRecord,
  QuantityRecord,
} from '../schema/record.ts';
import {shown} from '../schema/expected.ts';
import {at, fail} from './error.ts';
import {linked} from './links.ts';

/** What facts refer to, besides each other. */
export interface Known {
  readonly units: ReadonlyMap<string, Unit>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly metrics: ReadonlyMap<string, Metric>;
}

type Facts = ReadonlyMap<string, Fact>;

/** The ids of the facts that must be there before this one. */
export function factLinks(record: FactRecord): readonly (string | undefined)[] {
  if (record.type === 'figure') return [record.partOf, record.change, record.outcome];
  return record.type === 'claim' ? [record.rankedFigure, record.outcome] : [record.outcome];
}

function mapFilled<A, B>(
  [first, ...rest]: NonEmpty<A>,
  to: (item: A, place: number) => B,
): NonEmpty<B> {
  return [to(first, 0), ...rest.map((item, index) => to(item, index + 1))];
}

const quantityFrom = (quantity: QuantityRecord, {units}: Known): Quantity => ({
  ...quantity,
  unit: at('unit', () => linked(units, 'unit', quantity.unit)),
});

function evidenceFrom(list: NonEmpty<EvidenceRecord>, {documents}: Known): NonEmpty<Evidence> {
  return mapFilled(list, (entry, place) => {
    const document = at(place, () =>
      at('document', () => linked(documents, 'document', entry.document)),
    );
    const last = Math.max(...entry.lines.map(([, end]) => end));
    if (last > document.lines) {
      at(place, () =>
        at('lines', () => fail(`"${document.id}" has ${document.lines} lines, not ${last}`)),
      );
    }
    return {...entry, document};
  });
}

function figureNamed(facts: Facts, id: string): Figure {
  const fact = linked(facts, 'fact', id);
  return fact.type === 'figure' ? fact : fail(`${shown(id)} is a ${fact.type}, not a figure`);
}

/** A link that may be absent, and then stays so. */
function maybeLink<Key extends string, T>(
  key: Key,
  id: string | undefined,
  find: (id: string) => T,
): {readonly [K in Key]?: T} {
  return id === undefined ? {} : ({[key]: at(key, () => find(id))} as {readonly [K in Key]: T});
}

function checkDims(dimensions: Readonly<Record<string, string>>, metric: Metric): void {
  const known = new Map(Object.entries(metric.dimensions ?? {}));
  for (const [key, value] of Object.entries(dimensions)) {
    at(key, () => {
      const {values} = linked(known, 'dimension', key);
      linked(new Map(Object.entries(values)), 'value', value);
    });
  }
}

const SHARED_LINKS = ['about', 'evidence', 'outcome'] as const;

/** What is left of a record when no id that stands for an object is in it any more. */
function without<T extends object, Key extends keyof T>(record: T, ...keys: Key[]): Omit<T, Key> {
  const left = new Set<string>(keys.map(String));
  return Object.fromEntries(Object.entries(record).filter(([key]) => !left.has(key))) as Omit<
    T,
    Key
  >;
}

/** What is common to all types, resolved. */
function sharedFrom({about, evidence, outcome}: FactRecord, facts: Facts, known: Known) {
  return {
    about: at('about', () => linked(known.subjects, 'subject', about)),
    evidence: at('evidence', () => evidenceFrom(evidence, known)),
    ...maybeLink('outcome', outcome, (id) => linked(facts, 'fact', id)),
  };
}

function figureFrom(record: FigureRecord, facts: Facts, known: Known): Figure {
  const {metric, quantity, also, dimensions, partOf, change} = record;
  const measure = at('metric', () => linked(known.metrics, 'metric', metric));
  if (dimensions) at('dimensions', () => checkDims(dimensions, measure));
  const quantities =
    also &&
    at('also', () => mapFilled(also, (one, place) => at(place, () => quantityFrom(one, known))));
  return freeze<Figure>({
    ...without(record, ...SHARED_LINKS, 'metric', 'quantity', 'also', 'partOf', 'change'),
    ...sharedFrom(record, facts, known),
    metric: measure,
    quantity: at('quantity', () => quantityFrom(quantity, known)),
    ...(quantities && {also: quantities}),
    ...maybeLink('partOf', partOf, (id) => figureNamed(facts, id)),
    ...maybeLink('change', change, (id) => figureNamed(facts, id)),
  });
}

function claimFrom(record: ClaimRecord, facts: Facts, known: Known): Claim {
  const {voice, rankedFigure} = record;
  return freeze<Claim>({
    ...without(record, ...SHARED_LINKS, 'voice', 'rankedFigure'),
    ...sharedFrom(record, facts, known),
    voice: voice === null ? null : at('voice', () => linked(known.subjects, 'subject', voice)),
    ...maybeLink('rankedFigure', rankedFigure, (id) => figureNamed(facts, id)),
  });
}

function milestoneFrom(record: MilestoneRecord, facts: Facts, known: Known): Milestone {
  return freeze<Milestone>({
    ...without(record, ...SHARED_LINKS),
    ...sharedFrom(record, facts, known),
  });
}

export function factFrom(record: FactRecord, facts: Facts, known: Known): Fact {
  switch (record.type) {
    case 'figure':
      return figureFrom(record, facts, known);
    case 'claim':
      return claimFrom(record, facts, known);
    case 'milestone':
      return milestoneFrom(record, facts, known);
  }
}
