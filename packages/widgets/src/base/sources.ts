import {labelText} from '@putuo/data/query';
import type {Dataset, Fact, Language, NonEmpty, SourceDocument} from '@putuo/data/query';
import {documentRows, documentsOf, titlesFor} from './source-documents.ts';
import type {SourceTitle} from './source-documents.ts';
import {factRows} from './source-facts.ts';
import type {SourceRow} from './source-row.ts';
import {base as wordsIn} from '../wording/generated/words.ts';

/** Where facts come from, in one language. */
export interface Sources {
  readonly lang: Language;
  /** Beside the button, always visible: the documents that state what is shown. */
  readonly titles: NonEmpty<SourceTitle>;
  /** All the rest, worked out for those who read it: a page may have a thousand cards, and a reader opens two. */
  readonly details: () => SourceDetails;
}

/** What a source panel says: what stands behind each fact, then the documents. */
export interface SourceDetails {
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

export function sourcesFor(
  facts: NonEmpty<Fact>,
  lang: Language,
  dataset: Dataset | undefined,
): Sources {
  const documents = documentsOf(facts);
  return {
    lang,
    titles: titlesFor(facts, documents, lang),
    details: () => detailsOf(facts, documents, lang, dataset),
  };
}

function detailsOf(
  [first, ...others]: NonEmpty<Fact>,
  documents: readonly SourceDocument[],
  lang: Language,
  dataset: Dataset | undefined,
): SourceDetails {
  const words = wordsIn[lang];
  const sourceOf = (fact: Fact): FactSource => ({
    fact,
    name: others.length > 0 ? labelText(fact, lang) : null,
    rows: factRows(fact, lang, documents, dataset),
  });
  const data = dataset ? words.data(dataset.version) : '';
  return {
    facts: [sourceOf(first), ...others.map(sourceOf)],
    documents: documents.map((document, index) =>
      documentRows(document, lang, documents.length > 1 ? index + 1 : null),
    ),
    version: [first.id, data].filter(Boolean).join(words.comma),
  };
}
