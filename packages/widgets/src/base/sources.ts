import {
  basisText,
  dateText,
  format,
  labelText,
  linesText,
  mainEvidence,
  periodText,
  scopeText,
  stageText,
  textIn,
} from '@putuo/data/query';
import type {
  Basis,
  Dataset,
  Evidence,
  Fact,
  Language,
  NonEmpty,
  SourceDocument,
} from '@putuo/data/query';
import {wordsIn} from './words.ts';

/** Everything that a source panel says, in one language: what stands behind each fact, then the documents. */
export interface Sources {
  readonly lang: Language;
  /** Beside the button, always visible: title and date of the first document. */
  readonly title: string;
  readonly titleLang: 'en';
  readonly date: string | null;
  readonly facts: NonEmpty<FactSource>;
  readonly documents: readonly (readonly SourceRow[])[];
  /** The id of the first fact, and the version of the data where a dataset is there to have one. */
  readonly version: string;
}

export interface FactSource {
  readonly fact: Fact;
  /** Its label; `null` where it is the only one and stands above anyway. */
  readonly name: string | null;
  readonly rows: readonly SourceRow[];
}

export interface SourceRow {
  readonly term: string;
  readonly text?: string;
  /** Where the text stands in the document's language, which need not be the reader's. */
  readonly textLang?: 'en';
  readonly url?: string | null;
  readonly basis?: string;
  readonly quotes?: readonly Quote[];
}

/** Words as printed, always in the language of the document. */
export interface Quote {
  readonly printed: string;
  readonly lang: 'en';
  readonly where: string;
}

export function sourcesFor(
  facts: NonEmpty<Fact>,
  lang: Language,
  dataset: Dataset | undefined,
): Sources {
  const words = wordsIn[lang];
  const [first, ...others] = facts;
  const {document} = mainEvidence(first);
  const sourceOf = (fact: Fact): FactSource => ({
    fact,
    name: others.length > 0 ? labelText(fact, lang) : null,
    rows: factRows(fact, lang, documents, dataset),
  });
  const documents = [
    ...new Set(facts.flatMap((fact) => fact.evidence.map((entry) => entry.document))),
  ];
  return {
    lang,
    title: document.title,
    titleLang: document.lang,
    date: document.published && dateText(document.published.edtf, lang),
    facts: [sourceOf(first), ...others.map(sourceOf)],
    documents: documents.map((document, index) =>
      documentRows(document, lang, documents.length > 1 ? index + 1 : null),
    ),
    version: first.id + (dataset ? words.comma + words.data(dataset.version) : ''),
  };
}

function factRows(
  fact: Fact,
  lang: Language,
  documents: readonly SourceDocument[],
  dataset: Dataset | undefined,
): readonly SourceRow[] {
  const words = wordsIn[lang];
  const quotesFor = (purpose: Evidence['for'], role: Evidence['role'] = 'states') =>
    fact.evidence
      .filter((entry) => entry.for === purpose && entry.role === role)
      .map((entry) => quoteOf(entry, lang, documents));
  const scope = scopeText(fact, lang);
  const repeated = quotesFor('value', 'repeats');
  const rows: readonly (SourceRow | false | null | undefined)[] = [
    {term: words.printed, quotes: quotesFor('value')},
    fact.type === 'figure' && {term: words.definition, text: textIn(fact.metric.definition, lang)},
    scope !== null && {term: words.scope, text: scope, quotes: quotesFor('scope')},
    fact.period
      ? {
          term: words.period,
          text: periodText(fact.period, lang),
          ...backing(fact.period.basis, quotesFor('period'), lang),
        }
      : {term: words.period, text: words.noPeriod},
    {
      term: words.stage,
      text: stageText(fact.stage, lang),
      ...backing(fact.stageBasis, quotesFor('stage'), lang),
    },
    fact.note && {term: words.note, text: textIn(fact.note, lang)},
    repeated.length > 0 && {term: words.alsoPrinted, quotes: repeated},
    ...(fact.disagreesWith ?? []).map((id) => ({
      term: words.disagrees,
      text: otherText(id, lang, dataset),
    })),
    fact.reportedBy && {term: words.reportedBy, text: factText(fact.reportedBy, lang)},
  ];
  return rows.filter((row) => row !== false && row !== null && row !== undefined);
}

/** Printed words speak for themselves; without them, how we know it is said. */
function backing(
  basis: Basis,
  quotes: readonly Quote[],
  lang: Language,
): Pick<SourceRow, 'basis' | 'quotes'> {
  return basis.by === 'stated' && quotes.length > 0
    ? {quotes}
    : {basis: basisText(basis, lang), quotes};
}

/** Where several documents are listed, a bracketed number ties each quote to one of them. */
function quoteOf(entry: Evidence, lang: Language, documents: readonly SourceDocument[]): Quote {
  const words = wordsIn[lang];
  const number = documents.length > 1 ? ` [${documents.indexOf(entry.document) + 1}]` : '';
  const sic = entry.sic === undefined ? '' : words.comma + words.sic(entry.sic);
  return {
    printed: entry.printed,
    where: words.comma + linesText(entry.lines, lang) + sic + number,
    lang: entry.document.lang,
  };
}

function documentRows(
  document: SourceDocument,
  lang: Language,
  number: number | null,
): readonly SourceRow[] {
  const words = wordsIn[lang];
  const {publisher, published, titleBasis} = document;
  return [
    {
      term: words.document + (number === null ? '' : ` [${number}]`),
      text: document.title,
      textLang: document.lang,
      url: document.url,
      ...(titleBasis.by === 'inferred' && {basis: basisText(titleBasis, lang)}),
    },
    ...(publisher
      ? [
          {
            term: words.publisher,
            text: publisher.name,
            textLang: document.lang,
            basis: basisText(publisher.basis, lang),
          },
        ]
      : []),
    ...(published
      ? [
          {
            term: words.published,
            text: dateText(published.edtf, lang),
            basis: basisText(published.basis, lang),
          },
        ]
      : []),
  ];
}

function otherText(id: string, lang: Language, dataset: Dataset | undefined): string {
  const found = dataset?.findFact(id);
  return found?.status === 'found' ? factText(found.fact, lang) : id;
}

function factText(fact: Fact, lang: Language): string {
  const label = labelText(fact, lang);
  return fact.type === 'figure' ? label + wordsIn[lang].colon + format(fact, {lang}) : label;
}
