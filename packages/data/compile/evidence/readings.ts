import type {SourceText, SourceTexts} from './document.ts';
import type {EvidenceSeed, FactSeed} from '../schema/seeds.ts';
import type {LineRange} from '../schema/lines.ts';
import {meantIn} from '../words/meaning.ts';
import {numeralsIn} from '../words/numerals.ts';
import type {Numeral} from '../words/numeral.ts';
import {
  findPrinted,
  inDocument,
  passageOf,
  type Match,
  type Passage,
  type TextRange,
} from '../words/passage.ts';

/** Printed words, looked up in their lines. */
export interface Reading {
  readonly document: SourceText;
  readonly passage: Passage;
  readonly finding: Match;
  /** The numerals of the passage that stand inside the match. */
  readonly numerals: readonly Numeral[];
}

/** Reads printed words in the documents; each pair of lines and words once, however often it is asked for. */
export class Readings {
  private readonly known = new Map<string, Reading>();
  private readonly meant = new WeakMap<FactSeed, Map<EvidenceSeed, readonly TextRange[]>>();

  constructor(readonly texts: SourceTexts) {}

  /** `null` where the document is not there to be read. */
  of(document: string, lines: readonly LineRange[], printed: string): Reading | null {
    const text = this.texts.get(document);
    if (!text) return null;
    const key = JSON.stringify([document, lines, printed]);
    const known = this.known.get(key);
    if (known) return known;
    const passage = passageOf(text, lines);
    const finding = findPrinted(passage, printed);
    const numerals =
      finding.found === 'once' ? within(numeralsIn(passage.text), finding.range) : [];
    const reading = {document: text, passage, finding, numerals};
    this.known.set(key, reading);
    return reading;
  }

  ofEvidence(evidence: EvidenceSeed, document: string): Reading | null {
    return this.of(evidence.document ?? document, evidence.lines, evidence.printed);
  }

  /** Where in the document the numerals stand that the fact means by these words; worked out once. */
  meantBy(fact: FactSeed, evidence: EvidenceSeed, document: string): readonly TextRange[] {
    const ofFact = this.meant.get(fact) ?? new Map<EvidenceSeed, readonly TextRange[]>();
    this.meant.set(fact, ofFact);
    const known = ofFact.get(evidence) ?? this.findMeant(fact, evidence, document);
    ofFact.set(evidence, known);
    return known;
  }

  private findMeant(
    fact: FactSeed,
    evidence: EvidenceSeed,
    document: string,
  ): readonly TextRange[] {
    const reading = this.ofEvidence(evidence, document);
    if (!reading) return [];
    const {passage, numerals} = reading;
    const meant = [...meantIn(fact, evidence.for, passage.text, numerals)];
    return meant.flatMap((numeral) => inDocument(passage, numeral));
  }
}

function within(numerals: readonly Numeral[], {start, end}: TextRange): Numeral[] {
  return numerals.filter((numeral) => numeral.start >= start && numeral.end <= end);
}
