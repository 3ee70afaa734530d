import {basisText} from '@putuo/data/query';
import type {Basis, Language} from '@putuo/data/query';
import {base as wordsIn} from '../wording/generated/words.ts';

/** One line of the panel: a term, and what is said of it. */
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

/** How we know, as it stands behind a text. */
export function basisAside(basis: Basis, lang: Language): string {
  return wordsIn[lang].comma + basisText(basis, lang);
}
