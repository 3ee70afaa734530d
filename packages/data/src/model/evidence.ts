import type {LocalizedText} from './language.ts';
import type {NonEmpty} from './non-empty.ts';

/** How we know something: words of the document state it, or we infer it and say why. */
export type Basis =
  {readonly by: 'stated'} | {readonly by: 'inferred'; readonly why: LocalizedText};

/** Lines of a document, and the words in them that say it. */
export interface Evidence {
  /** What of the fact these words say. */
  readonly for: 'value' | 'period' | 'stage' | 'scope';
  /** The document that prints them. */
  readonly document: SourceDocument;
  /** Line numbers from 1, first and last inclusive; several ranges where columns interleave. */
  readonly lines: NonEmpty<readonly [first: number, last: number]>;
  /** The words as printed, at most eight. */
  readonly printed: string;
  /** `repeats` where the document says again what another states. */
  readonly role: 'states' | 'repeats';
  /** What the printed words must mean, where they are a misprint of the document. */
  readonly sic?: string;
}

/** A document that facts are printed in, and how its title, publisher and date are known. */
export interface SourceDocument {
  /** Written by hand and never reused: `putuo-briefing-2023-09`. */
  readonly id: string;
  /** In the language of the document. */
  readonly title: string;
  readonly titleBasis: Basis;
  /** `null` where nothing tells who published it. */
  readonly publisher: {readonly name: string; readonly basis: Basis} | null;
  /** EDTF date of publication; `null` where nothing tells it. */
  readonly published: {readonly edtf: string; readonly basis: Basis} | null;
  /** `null` where no address is known. */
  readonly url: string | null;
  /** The language it is written in, as a BCP 47 tag. */
  readonly lang: 'en';
  /** Hash of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** How many lines it has. */
  readonly lines: number;
  /** Every numeral of the document is meant by a fact, set aside with a reason, or still open. */
  readonly ledger: Ledger;
}

/** How the numerals of a document balance: together they are all it prints. */
export interface Ledger {
  /** Numerals that facts mean. */
  readonly meant: number;
  /** Numerals that are no figures, each with a reason: names, headings, addresses. */
  readonly setAside: number;
  /** Numerals that no one has dealt with yet. */
  readonly open: number;
}
