import {dateText, periodText} from '@putuo/data/query';
import type {Basis, Fact, Language, SourceDocument} from '@putuo/data/query';
import {base as wordsIn} from '../wording/generated/words.ts';

// What every row of a timeline or trend says around its own words.

/** When a fact was or holds, as it stands inside a sentence; without a period, when it was reported, said as such. */
export function whenOf({period, reported}: Fact, lang: Language): string {
  return period ? periodText(period, lang) : wordsIn[lang].asReported(dateText(reported, lang));
}

/** Behind a date or a stage, in brackets; `null` where the document states it. */
export function inferredText(basis: Basis | undefined, lang: Language): string | null {
  return basis?.by === 'inferred' ? wordsIn[lang].bracketed(wordsIn[lang].isInferred) : null;
}

/** The numbers of the documents that give a fact, "[1, 3]"; `null` where all that is shown is from one. */
export function numbersOf(fact: Fact, documents: readonly SourceDocument[]): string | null {
  if (documents.length < 2) return null;
  const given = new Set(fact.evidence.map(({document}) => documents.indexOf(document) + 1));
  return `[${[...given].sort((a, b) => a - b).join(', ')}]`;
}
