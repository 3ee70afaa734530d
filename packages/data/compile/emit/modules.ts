import type {
  DatasetRecord,
  EvidenceRecord,
  FactRecord,
  MetricRecord,
  QuantityRecord,
  SubjectRecord,
} from '../../src/schema/record.ts';
import {dependencyOrder} from '../../src/model/dependency-order.ts';
import {exportNameOf, identifierOf, moduleOf} from './identifier.ts';
import {Reference, call, constantOf, reference, sourceOf} from './source.ts';

/** The generated TypeScript modules, path -> text. */
export function modulesOf(dataset: DatasetRecord): Map<string, string> {
  return new Map([
    ['units.ts', plainModule('Unit', dataset.units)],
    ['documents.ts', plainModule('SourceDocument', dataset.documents)],
    ['subjects.ts', subjectsModule(dataset.subjects)],
    ['metrics.ts', metricsModule(dataset.metrics)],
    ['facts.ts', factsModule(dataset.facts)],
    ['everything.ts', everythingModule(dataset)],
    ['ids.ts', idsModule(dataset)],
    ...subjectModules(dataset.facts),
  ]);
}

const BANNER = '// Compiled from seeds/. Edit those, not this.\n';
const FREEZE = `import {freeze} from '../model/freeze.ts';\nimport {localized} from '../model/literals.ts';\n`;

const typeImport = (...names: string[]): string =>
  `import type {${names.join(', ')}} from '../model/model.ts';\n`;

function moduleText(imports: string, constants: readonly string[]): string {
  return `${BANNER}${FREEZE}${imports}\n${constants.join('')}`;
}

function plainModule(type: string, items: readonly {readonly id: string}[]): string {
  const constants = items.map((item) => constantOf(identifierOf(item.id), type, item));
  return moduleText(typeImport(type), constants);
}

/** Constants stand after what they refer to. Lint has refused cycles before, so one is a fault of the compiler. */
function inOrder<T extends {readonly id: string}>(
  items: readonly T[],
  linksOf: (item: T) => readonly (string | undefined)[],
): readonly T[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const {order, cycles} = dependencyOrder(byId, linksOf);
  if (cycles[0]) throw new Error(`These links form a cycle: ${cycles[0].join(' -> ')}.`);
  return order.flatMap((id) => byId.get(id) ?? []);
}

function subjectsModule(subjects: readonly SubjectRecord[]): string {
  const ordered = inOrder(subjects, (subject) => [subject.partOf]);
  const constants = ordered.map(({partOf, ...subject}) =>
    constantOf(identifierOf(subject.id), 'Subject', {
      ...subject,
      ...(partOf !== undefined && {partOf: new Reference(identifierOf(partOf))}),
    }),
  );
  return moduleText(typeImport('Subject'), constants);
}

function metricsModule(metrics: readonly MetricRecord[]): string {
  const ordered = inOrder(metrics, (metric) => [metric.changeOf]);
  const constants = ordered.map(({changeOf, ...metric}) =>
    constantOf(identifierOf(metric.id), 'Metric', {
      ...metric,
      unit: reference('units', metric.unit),
      ...(changeOf !== undefined && {changeOf: new Reference(identifierOf(changeOf))}),
    }),
  );
  const imports = `import * as units from './units.ts';\n${typeImport('Metric')}`;
  return moduleText(imports, constants);
}

const FACT_TYPES = {figure: 'Figure', milestone: 'Milestone', claim: 'Claim'} as const;
const LINKS = ['partOf', 'change', 'rankedFigure', 'outcome'] as const;

type Link = (typeof LINKS)[number];

function linksOf(fact: FactRecord): Partial<Record<Link, string>> {
  const links: Partial<Record<Link, string>> = fact;
  return Object.fromEntries(LINKS.flatMap((key) => (links[key] ? [[key, links[key]]] : [])));
}

const typeOf = (fact: FactRecord): string => `${FACT_TYPES[fact.type]}<${JSON.stringify(fact.id)}>`;

function factsModule(facts: readonly FactRecord[]): string {
  const constants = inOrder(facts, (fact) => Object.values(linksOf(fact))).map((fact) =>
    constantOf(identifierOf(fact.id), typeOf(fact), resolved(fact)),
  );
  const imports = [
    "import {statedEvidence} from '../model/literals.ts';\n",
    ...['documents', 'metrics', 'subjects', 'units'].map(
      (name) => `import * as ${name} from './${name}.ts';\n`,
    ),
  ].join('');
  return moduleText(imports + typeImport('Claim', 'Figure', 'Milestone'), constants);
}

/** The fact with a reference wherever the record has an id. */
function resolved(fact: FactRecord): Record<string, unknown> {
  const links = Object.entries(linksOf(fact));
  return {
    ...fact,
    about: reference('subjects', fact.about),
    evidence: fact.evidence.map(resolvedEvidence),
    ...Object.fromEntries(links.map(([key, id]) => [key, new Reference(identifierOf(id))])),
    ...(fact.type === 'figure' && {
      metric: reference('metrics', fact.metric),
      quantity: resolvedQuantity(fact.quantity),
      ...(fact.also && {also: fact.also.map(resolvedQuantity)}),
    }),
    ...(fact.type === 'claim' && {
      voice: fact.voice === null ? null : reference('subjects', fact.voice),
    }),
  };
}

/** A call where it says all: several hundred of them are most of what the facts weigh. */
function resolvedEvidence(evidence: EvidenceRecord): Record<string, unknown> | Reference {
  const document = reference('documents', evidence.document);
  const {for: purpose, lines, printed, role, sic} = evidence;
  return role === 'states' && sic === undefined
    ? call('statedEvidence', purpose, document, lines, printed)
    : {...evidence, document};
}

const resolvedQuantity = (quantity: QuantityRecord): Record<string, unknown> => ({
  ...quantity,
  unit: reference('units', quantity.unit),
});

function everythingModule(dataset: DatasetRecord): string {
  const rooms = ['documents', 'units', 'subjects', 'metrics', 'facts'] as const;
  const imports = rooms.map((name) => `import * as ${name} from './${name}.ts';\n`).join('');
  const parts = {
    version: dataset.version,
    ...Object.fromEntries(
      rooms.map((name) => [name, dataset[name].map(({id}) => reference(name, id))]),
    ),
    retired: dataset.retired,
  };
  const type = `import type {DatasetParts} from '../model/model.ts';\n`;
  return `${BANNER}${imports}${type}\nexport const everything: DatasetParts = ${sourceOf(parts)};\n`;
}

function idsModule({facts, subjects, metrics, units, documents}: DatasetRecord): string {
  const unionOf = (
    name: string,
    meaning: string,
    items: readonly {readonly id: string}[],
  ): string =>
    `/** The id of a shipped ${meaning}. */\nexport type ${name} = ${items.map(({id}) => JSON.stringify(id)).join(' | ') || 'never'};\n`;
  const lines = facts.map((fact) => `  ${JSON.stringify(fact.id)}: ${typeOf(fact)};\n`);
  return [
    BANNER,
    typeImport('Claim', 'Figure', 'Milestone'),
    `\n/** Every fact under its id, so that a mistyped id does not compile. */\n`,
    `export interface Facts {\n${lines.join('')}}\n\n`,
    '/** The id of a shipped fact. */\nexport type FactId = keyof Facts;\n',
    unionOf('SubjectId', 'subject', subjects),
    unionOf('MetricId', 'metric', metrics),
    unionOf('UnitId', 'unit', units),
    unionOf('DocumentId', 'document', documents),
  ].join('');
}

/** One module per subject, which only re-exports: `import {…} from '@putuo/data/facts/putuo'`. */
function subjectModules(facts: readonly FactRecord[]): [string, string][] {
  const modules = new Map<string, string>();
  for (const {id} of facts) {
    const path = `facts/${moduleOf(id)}.ts`;
    const line = `export {${identifierOf(id)} as ${exportNameOf(id)}} from '../facts.ts';\n`;
    modules.set(path, (modules.get(path) ?? BANNER) + line);
  }
  return [...modules];
}
