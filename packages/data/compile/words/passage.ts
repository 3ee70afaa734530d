import type {LineRange} from '../schema/lines.ts';
import {fold, type Folded} from './fold.ts';

/** Lines of a document as one text: trimmed, blank ones dropped. */
export interface Passage {
  readonly text: string;
  readonly lines: readonly PassageLine[];
}

/** A document by its lines, and where each begins in its text. */
interface LinedText {
  readonly lines: readonly string[];
  readonly starts: readonly number[];
}

interface PassageLine {
  /** 1-based, in the document. */
  readonly line: number;
  /** Where it begins in the passage. */
  readonly start: number;
  /** Where its first sign stands in the document's text. */
  readonly from: number;
  readonly length: number;
}

/** Part of a passage; `end` is behind its last sign. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export type Match =
  {readonly found: 'once'; readonly range: TextRange} | {readonly found: 'never' | 'twice'};

export function passageOf(document: LinedText, ranges: readonly LineRange[]): Passage {
  const lines: PassageLine[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const [first, last] of ranges) {
    for (let line = first; line <= last; line++) {
      const whole = document.lines[line - 1] ?? '';
      const trimmed = whole.trim();
      if (trimmed === '') continue;
      const from = (document.starts[line - 1] ?? 0) + whole.indexOf(trimmed);
      lines.push({line, start, from, length: trimmed.length});
      texts.push(trimmed);
      start += trimmed.length + 1;
    }
  }
  return {text: texts.join('\n'), lines};
}

/** Where the printed words stand, however they are set. */
export function findPrinted(passage: Passage, printed: string): Match {
  const [range, ...more] = placesOf(passage, printed);
  if (!range) return {found: 'never'};
  return more.length > 0 ? {found: 'twice'} : {found: 'once', range};
}

/** Everywhere they stand. */
export function placesOf(passage: Passage, printed: string): TextRange[] {
  const whole = foldedPassage(passage);
  const words = fold(printed).text;
  if (words === '') return [];
  const ranges: TextRange[] = [];
  for (let at = whole.text.indexOf(words); at >= 0; at = whole.text.indexOf(words, at + 1)) {
    const start = whole.from[at];
    const last = whole.from[at + words.length - 1];
    if (start === undefined || last === undefined) continue;
    const range = {start, end: last + 1};
    if (isWholeWords(passage.text, range)) ranges.push(range);
  }
  return ranges;
}

/** The lines of the document that the range stands on. */
export function linesOf(passage: Passage, range: TextRange): number[] {
  return passage.lines.flatMap(({line, start, length}) =>
    start < range.end && start + length > range.start ? [line] : [],
  );
}

const folded = new WeakMap<Passage, Folded>();

/** A passage is searched more often than it is made: a whole document for each of its wrong words. */
function foldedPassage(passage: Passage): Folded {
  const known = folded.get(passage) ?? fold(passage.text);
  folded.set(passage, known);
  return known;
}

/** "500" is no match inside "1,500", nor "art" inside "party". */
function isWholeWords(text: string, {start, end}: TextRange): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  const isDigit = (sign: string | undefined) => sign !== undefined && /\d/.test(sign);
  const cutsNumberBefore = /\d[.,]$/.test(before) && isDigit(text[start]);
  const cutsNumberAfter = /^[.,]\d/.test(after) && isDigit(text[end - 1]);
  return (
    !/[\p{L}\p{N}]$/u.test(before) &&
    !/^[\p{L}\p{N}]/u.test(after) &&
    !cutsNumberBefore &&
    !cutsNumberAfter
  );
}

/** First and last lines of a range that hold no part of the match. */
export function looseLines(
  passage: Passage,
  ranges: readonly LineRange[],
  range: TextRange,
): readonly number[] {
  const holding = linesOf(passage, range);
  return [...new Set(ranges.flat())].filter((line) => !holding.includes(line));
}

/** The signs of the document that a range of the passage covers, as ranges line by line. */
export function inDocument(passage: Passage, range: TextRange): TextRange[] {
  return passage.lines.flatMap(({start, from, length}) => {
    const first = Math.max(range.start, start);
    const last = Math.min(range.end, start + length);
    return first < last ? [{start: from + first - start, end: from + last - start}] : [];
  });
}
