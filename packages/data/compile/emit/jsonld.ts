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

type Node = Record<string, unknown>;

const urn = (kind: string, id: string): string => `urn:putuo:${kind}:${id}`;
const link = (kind: string, id: string): Node => ({'@id': urn(kind, id)});

const inEach = (text: LocalizedText): Node[] =>
  LANGUAGES.map((language) => ({'@language': language, '@value': text[language]}));

/**
 * `facts.jsonld`: a schema.org Dataset. Figures that were achieved are Observations; what is planned or
 * under way was not observed, so it stands as a Claim of its document, with milestones and claims.
 */
export function jsonLdOf(dataset: Dataset): object {
  return {
    // The vocabulary itself, not schema.org's context file, which a reader would have to fetch.
    '@context': {'@vocab': 'https://schema.org/'},
    '@graph': [
      datasetNode(dataset),
      ...dataset.documents.map(documentNode),
      ...dataset.subjects.map(subjectNode),
      ...dataset.metrics.map(metricNode),
      ...dataset.all.map((fact) =>
        fact.type === 'figure' && fact.stage === 'achieved'
          ? observationNode(fact)
          : claimNode(fact),
      ),
    ],
  };
}

function datasetNode({version, documents, metrics}: Dataset): Node {
  const file = (name: string, encodingFormat: string): Node => ({
    '@type': 'DataDownload',
    name,
    encodingFormat,
  });
  return {
    '@id': 'urn:putuo:dataset',
    '@type': 'Dataset',
    name: inEach({en: 'Facts of Putuo and Yangpu District', 'zh-Hans': '普陀区与杨浦区事实数据'}),
    description: inEach({
      en: 'Figures, milestones and claims of published documents, each with the lines that print it',
      'zh-Hans': '取自公开文件的数字、事件与说法，逐条标明出处行号',
    }),
    version,
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    citation: documents.map(({id}) => link('document', id)),
    variableMeasured: metrics.map(({id}) => link('metric', id)),
    distribution: [
      file('facts.json', 'application/json'),
      file('facts.csv', 'text/csv'),
      file('facts.jsonld', 'application/ld+json'),
    ],
  };
}

const documentNode = ({id, title, publisher, published, url, lang}: SourceDocument): Node => ({
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

function subjectNode({id, name, kind, partOf}: Subject): Node {
  const isPlace = PLACES.includes(kind);
  return {
    '@id': urn('subject', id),
    '@type': isPlace ? 'Place' : ORGANIZATIONS.includes(kind) ? 'Organization' : 'Thing',
    name: inEach(name),
    // Only places contain one another in schema.org's sense.
    ...(isPlace && partOf && {containedInPlace: link('subject', partOf.id)}),
  };
}

const metricNode = ({id, label, definition, unit}: Metric): Node => ({
  '@id': urn('metric', id),
  '@type': 'StatisticalVariable',
  name: inEach(label),
  description: inEach(definition),
  measuredProperty: id,
  unitText: unit.words.en.other,
});

function observationNode(figure: Figure): Node {
  return {
    '@id': urn('fact', figure.id),
    '@type': 'Observation',
    name: sentences(figure),
    observationAbout: link('subject', figure.about.id),
    variableMeasured: link('metric', figure.metric.id),
    value: quantityNode(figure),
    ...(figure.period && {observationDate: figure.period.edtf}),
    subjectOf: appearances(figure),
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

const claimNode = (fact: Fact): Node => ({
  '@id': urn('fact', fact.id),
  '@type': 'Claim',
  text: sentences(fact),
  about: link('subject', fact.about.id),
  creativeWorkStatus: fact.stage,
  ...(fact.period && {temporalCoverage: fact.period.edtf}),
  appearance: appearances(fact),
});

const sentences = (fact: Fact): Node[] => inEach(inEveryLanguage((lang) => describe(fact, {lang})));

function appearances({evidence}: Fact): Node[] {
  return [...new Set(evidence.map(({document}) => document.id))].map((id) => link('document', id));
}
