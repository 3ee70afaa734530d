import type {SourceText} from '../evidence/document.ts';
import type {Numeral} from '../words/numeral.ts';

export interface WordsAround {
  readonly before: string;
  readonly itself: string;
  readonly after: string;
}

/** A numeral on one line with at most so many words on either side. */
export function wordsAround({text}: SourceText, {start, end}: Numeral, words: number): WordsAround {
  // Far enough for the longest of words, not so far as to walk through the document for each numeral.
  const reach = words * 24;
  const before = text.slice(Math.max(0, start - reach), start).replace(/\s+/g, ' ');
  const after = text.slice(end, end + reach).replace(/\s+/g, ' ');
  const half = String.raw`\S*`;
  return {
    before: new RegExp(String.raw`(?:\S+ ){0,${words}}${half}$`).exec(before)?.[0] ?? '',
    itself: text.slice(start, end).replace(/\s+/g, ' '),
    after: new RegExp(String.raw`^${half}(?: \S+){0,${words}}`).exec(after)?.[0] ?? '',
  };
}
