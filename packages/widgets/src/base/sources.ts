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
  /** Beside the button, always visible: the documents that state what is shown. */
  readonly titles: NonEmpty<SourceTitle>;
  readonly facts: NonEmpty<FactSource>;
  readonly documents: readonly (readonly SourceRow[])[];
  /** The id of the first fact, and the version of the data where a dataset is there to have one. */
  readonly version: string;
}

export interface SourceTitle {
  /** "[2]" where several documents are listed; the quotes below carry the same numbers. */
  readonly number: string;
  readonly title: string;
  readonly titleLang: 'en';
  readonly date: string | null;
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
  /** Behind the text, in lighter type: how we know. */
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
  const documents = documentsOf(facts);
  const sourceOf = (fact: Fact): FactSource => ({
    fact,
    name: others.length > 0 ? labelText(fact, lang) : null,
    rows: factRows(fact, lang, documents, dataset),
  });
  const data = dataset ? words.data(dataset.version) : '';
  return {
    lang,
    titles: titlesFor(facts, documents, lang),
    facts: [sourceOf(first), ...others.map(sourceOf)],
    documents: documents.map((document, index) =>
      documentRows(document, lang, documents.length > 1 ? index + 1 : null),
    ),
    version: [first.id, data].filter(Boolean).join(words.comma),
  };
}

/** All documents that give these facts, each once; their numbers are places in this list. */
export function documentsOf(facts: readonly Fact[]): readonly SourceDocument[] {
  return [...new Set(facts.flatMap(({evidence}) => evidence.map(({document}) => document)))];
}

/** The documents that state the facts. Those that only repeat them are listed further down. */
function titlesFor(
  facts: NonEmpty<Fact>,
  documents: readonly SourceDocument[],
  lang: Language,
): NonEmpty<SourceTitle> {
  const titleOf = (document: SourceDocument, isOne: boolean): SourceTitle => ({
    number: isOne ? '' : numberOf(document, documents),
    title: document.title,
    titleLang: document.lang,
    date: document.published && dateText(document.published.edtf, lang),
  });
  const stating = new Set(facts.map((fact) => mainEvidence(fact).document));
  const [first = mainEvidence(facts[0]).document, ...others] = stating;
  const isOne = others.length === 0;
  return [titleOf(first, isOne), ...others.map((document) => titleOf(document, false))];
}

function numberOf(document: SourceDocument, documents: readonly SourceDocument[]): string {
  return `[${documents.indexOf(document) + 1}]`;
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
    : {basis: basisAside(basis, lang), quotes};
}

const basisAside = (basis: Basis, lang: Language) => wordsIn[lang].comma + basisText(basis, lang);

/** Where several documents are listed, a bracketed number ties each quote to one of them. */
function quoteOf(entry: Evidence, lang: Language, documents: readonly SourceDocument[]): Quote {
  const words = wordsIn[lang];
  const number = documents.length > 1 ? ` ${numberOf(entry.document, documents)}` : '';
  const sic = entry.sic === undefined ? '' : words.bracketed(words.sic(entry.sic));
  return {
    // Written out rather than left to styles, which are not copied with the text.
    printed: `“${entry.printed}”`,
    where: sic + words.comma + linesText(entry.lines, lang) + number,
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
      ...(titleBasis.by === 'inferred' && {basis: basisAside(titleBasis, lang)}),
    },
    ...(publisher
      ? [
          {
            term: words.publisher,
            text: publisher.name,
            textLang: document.lang,
            basis: basisAside(publisher.basis, lang),
          },
        ]
      : []),
    ...(published
      ? [
          {
            term: words.published,
            text: dateText(published.edtf, lang),
            basis: basisAside(published.basis, lang),
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
