import {inEveryLanguage} from '../../src/wording/language.ts';
import {describe} from '../../src/wording/describe.ts';
import {format} from '../../src/wording/format.ts';
import {LANGUAGES} from '../../src/model/model.ts';
import type {
  Fact,
  Figure,
  Metric,
  Quantity,
  SourceDocument,
  Subject,
  SubjectKind,
  LocalizedText,
} from '../../src/model/model.ts';
import type {Dataset} from '../../src/query/dataset.ts';
import type {DatasetSeed} from '../schema/description.ts';

type Node = Record<string, unknown>;

/** The dataset's own names: `urn:town:fact:town.homes`. */
type Urn = (kind: string, id: string) => string;

const link = (urn: Urn, kind: string, id: string): Node => ({'@id': urn(kind, id)});

const inEach = (text: LocalizedText): Node[] =>
  LANGUAGES.map((language) => ({'@language': language, '@value': text[language]}));

/**
 * `facts.jsonld`: a schema.org Dataset. Figures that were achieved are Observations; what is planned or
 * under way was not observed, so it stands as a Claim of its document, with milestones and claims.
 */
export function jsonLdOf(dataset: Dataset, about: DatasetSeed): object {
  const urn: Urn = (kind, id) => `urn:${about.id}:${kind}:${id}`;
  return {
    // The vocabulary itself, not schema.org's context file, which a reader would have to fetch.
    '@context': {'@vocab': 'https://schema.org/'},
    '@graph': [
      datasetNode(dataset, about, urn),
      ...dataset.documents.map((document) => documentNode(document, urn)),
      ...dataset.subjects.map((subject) => subjectNode(subject, urn)),
      ...dataset.metrics.map((metric) => metricNode(metric, urn)),
      ...dataset.all.map((fact) =>
        fact.type === 'figure' && fact.stage === 'achieved'
          ? observationNode(fact, urn)
          : claimNode(fact, urn),
      ),
    ],
  };
}

function datasetNode(
  {version, documents, metrics}: Dataset,
  {id, title, description, license}: DatasetSeed,
  urn: Urn,
): Node {
  const file = (name: string, encodingFormat: string): Node => ({
    '@type': 'DataDownload',
    name,
    encodingFormat,
  });
  return {
    '@id': `urn:${id}:dataset`,
    '@type': 'Dataset',
    name: inEach(title),
    description: inEach(description),
    version,
    license: license.url,
    citation: documents.map(({id}) => link(urn, 'document', id)),
    variableMeasured: metrics.map(({id}) => link(urn, 'metric', id)),
    distribution: [
      file('facts.json', 'application/json'),
      file('facts.csv', 'text/csv'),
      file('facts.jsonld', 'application/ld+json'),
    ],
  };
}

const documentNode = (
  {id, title, publisher, published, url, lang}: SourceDocument,
  urn: Urn,
): Node => ({
  '@id': urn('document', id),
  '@type': 'CreativeWork',
  name: title,
  inLanguage: lang,
  ...(publisher && {publisher: {'@type': 'Organization', name: publisher.name}}),
  ...(published && {datePublished: published.edtf}),
  ...(url && {url}),
});

const PLACES: readonly SubjectKind[] = [
  'area',
  'building',
  'city',
  'country',
  'district',
  'hub',
  'neighbourhood',
  'park',
  'road',
  'venue',
  'waterway',
];
const ORGANIZATIONS: readonly SubjectKind[] = [
  'company',
  'government',
  'hospital',
  'institution',
  'school',
];

function subjectNode({id, name, kind, partOf}: Subject, urn: Urn): Node {
  const isPlace = PLACES.includes(kind);
  return {
    '@id': urn('subject', id),
    '@type': isPlace ? 'Place' : ORGANIZATIONS.includes(kind) ? 'Organization' : 'Thing',
    name: inEach(name),
    // Only places contain one another in schema.org's sense.
    ...(isPlace && partOf && {containedInPlace: link(urn, 'subject', partOf.id)}),
  };
}

const metricNode = ({id, label, definition, unit}: Metric, urn: Urn): Node => ({
  '@id': urn('metric', id),
  '@type': 'StatisticalVariable',
  name: inEach(label),
  description: inEach(definition),
  measuredProperty: id,
  unitText: unit.words.en.other,
});

function observationNode(figure: Figure, urn: Urn): Node {
  return {
    '@id': urn('fact', figure.id),
    '@type': 'Observation',
    name: sentences(figure),
    observationAbout: link(urn, 'subject', figure.about.id),
    variableMeasured: link(urn, 'metric', figure.metric.id),
    value: quantityNode(figure),
    ...(figure.period && {observationDate: figure.period.edtf}),
    subjectOf: appearances(figure, urn),
  };
}

function quantityNode(figure: Figure): Node {
  return {
    '@type': 'QuantitativeValue',
    ...limitsOf(figure.quantity),
    unitText: figure.quantity.unit.words.en.other,
    description: inEach(inEveryLanguage((lang) => format(figure, {lang}))),
  };
}

/** A hedged number is a limit, not a value: "over 130" is a minimum of 130. */
function limitsOf({value, hedge}: Quantity): Node {
  switch (hedge) {
    case 'over':
    case 'at-least':
      return {minValue: value};
    case 'nearly':
    case 'under':
    case 'up-to':
      return {maxValue: value};
    case 'none':
    case 'about':
      return {value};
  }
}

const claimNode = (fact: Fact, urn: Urn): Node => ({
  '@id': urn('fact', fact.id),
  '@type': 'Claim',
  text: sentences(fact),
  about: link(urn, 'subject', fact.about.id),
  creativeWorkStatus: fact.stage,
  ...(fact.period && {temporalCoverage: fact.period.edtf}),
  appearance: appearances(fact, urn),
});

const sentences = (fact: Fact): Node[] => inEach(inEveryLanguage((lang) => describe(fact, {lang})));

function appearances({evidence}: Fact, urn: Urn): Node[] {
  return [...new Set(evidence.map(({document}) => document.id))].map((id) =>
    link(urn, 'document', id),
  );
}
