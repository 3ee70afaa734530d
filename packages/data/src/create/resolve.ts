import {freeze} from '../model/freeze.ts';
import type {Fact, Metric, SourceDocument, Subject, Unit} from '../model/model.ts';
import type {DatasetRecord, MetricRecord, SubjectRecord} from '../schema/record.ts';
import type {DatasetParts} from '../model/dataset-parts.ts';
import {at} from './error.ts';
import {factFrom, factLinks, type Known} from './resolve-fact.ts';
import {linked, resolvedInOrder, tableOf} from './links.ts';

function subjectFrom(record: SubjectRecord, done: ReadonlyMap<string, Subject>): Subject {
  const {partOf, ...rest} = record;
  if (partOf === undefined) return freeze<Subject>(rest);
  return freeze<Subject>({...rest, partOf: at('partOf', () => linked(done, 'subject', partOf))});
}

function metricFrom(
  record: MetricRecord,
  done: ReadonlyMap<string, Metric>,
  units: ReadonlyMap<string, Unit>,
): Metric {
  const {changeOf, unit, ...rest} = record;
  const metric = {...rest, unit: at('unit', () => linked(units, 'unit', unit))};
  if (changeOf === undefined) return freeze<Metric>(metric);
  return freeze<Metric>({
    ...metric,
    changeOf: at('changeOf', () => linked(done, 'metric', changeOf)),
  });
}

/** Ids that stand in other lists, where nothing is resolved: they must lead somewhere all the same. */
function checkLoose({units, facts, retired}: DatasetRecord): void {
  const unitIds = new Map(units.map((unit) => [unit.id, unit]));
  const factIds = new Map<string, object>(facts.map((fact) => [fact.id, fact]));
  const targets = new Map<string, object>([
    ...factIds,
    ...retired.map((gone) => [gone.id, gone] as const),
  ]);
  const each = <T>(name: string, list: readonly T[], check: (item: T) => void) =>
    at(name, () => list.forEach((item, place) => at(place, () => check(item))));
  each('units', units, ({base}) => {
    if (base) at('base', () => at('unit', () => linked(unitIds, 'unit', base.unit)));
  });
  each('facts', facts, ({disagreesWith = []}) =>
    each('disagreesWith', disagreesWith, (id) => linked(factIds, 'fact', id)),
  );
  each('retired', retired, (gone) => {
    if ('movedTo' in gone) at('movedTo', () => linked(targets, 'fact', gone.movedTo));
  });
}

const inIdOrder = <T extends {readonly id: string}>(items: Iterable<T>): readonly T[] =>
  Object.freeze([...items].sort((a, b) => (a.id < b.id ? -1 : 1)));

/** Puts objects where the record has ids. Every object is new and frozen; the record is left as it was. */
export function resolved(record: DatasetRecord): DatasetParts {
  checkLoose(record);
  const units = tableOf<Unit>('units', freeze(record.units)).items;
  const documents = tableOf<SourceDocument>('documents', freeze(record.documents)).items;
  const subjects = resolvedInOrder<SubjectRecord, Subject>(
    tableOf('subjects', record.subjects),
    ({partOf}) => [partOf],
    subjectFrom,
  );
  const metrics = resolvedInOrder<MetricRecord, Metric>(
    tableOf('metrics', record.metrics),
    ({changeOf}) => [changeOf],
    (metric, done) => metricFrom(metric, done, units),
  );
  const known: Known = {units, documents, subjects, metrics};
  const facts = resolvedInOrder(
    tableOf('facts', record.facts),
    factLinks,
    (fact, done: ReadonlyMap<string, Fact>) => factFrom(fact, done, known),
  );
  return {
    version: record.version,
    documents: inIdOrder(documents.values()),
    units: inIdOrder(units.values()),
    subjects: inIdOrder(subjects.values()),
    metrics: inIdOrder(metrics.values()),
    facts: inIdOrder(facts.values()),
    retired: inIdOrder(tableOf('retired', freeze(record.retired)).items.values()),
  };
}
