import {dateText, mainEvidence} from '@putuo/data/query';
import type {Fact, Language, NonEmpty, SourceDocument} from '@putuo/data/query';
import {basisAside} from './source-row.ts';
import type {SourceRow} from './source-row.ts';
import {base as wordsIn} from '../wording/generated/words.ts';

export interface SourceTitle {
  /** "[2]" where several documents are listed; the quotes below carry the same numbers. */
  readonly number: string;
  readonly title: string;
  readonly titleLang: 'en';
  readonly date: string | null;
}

/** All documents that give these facts, each once; their numbers are places in this list. */
export function documentsOf(facts: readonly Fact[]): readonly SourceDocument[] {
  return [...new Set(facts.flatMap(({evidence}) => evidence.map(({document}) => document)))];
}

/** The documents that state the facts. Those that only repeat them are listed further down. */
export function titlesFor(
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

export function numberOf(document: SourceDocument, documents: readonly SourceDocument[]): string {
  return `[${documents.indexOf(document) + 1}]`;
}

/** What is known of a document itself, and how. */
export function documentRows(
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
