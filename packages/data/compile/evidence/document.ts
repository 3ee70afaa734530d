import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {decodeText, NotText} from '../read/text.ts';
import {numeralsIn} from '../words/numerals.ts';
import type {Numeral} from '../words/numeral.ts';

/** A source document in memory. */
export interface SourceText {
  readonly id: string;
  readonly sha256: string;
  /** Without their line ends; a line end at the very end begins no line. */
  readonly lines: readonly string[];
  /** All lines, joined by `\n`. */
  readonly text: string;
  /** Where each line begins in `text`. */
  readonly starts: readonly number[];
  readonly numerals: readonly Numeral[];
}

/** The documents of a folder that are listed, by id. */
export type SourceTexts = ReadonlyMap<string, SourceText>;

export function sha256Of(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Throws `NotText` where the file is missing or not UTF-8. */
export function readDocument(folder: string, file: string, id: string): SourceText {
  const path = join(folder, file);
  if (!existsSync(path)) throw new NotText(`is not in ${folder}`);
  return sourceText(id, readFileSync(path));
}

export function sourceText(id: string, bytes: Uint8Array): SourceText {
  const lines = decodeText(bytes).replace(/\n$/, '').split('\n');
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }
  const text = lines.join('\n');
  return {id, sha256: sha256Of(bytes), lines, text, starts, numerals: numeralsIn(text)};
}

/** Line and column, 1-based, of a place in the text. */
export function positionIn(document: SourceText, offset: number): {line: number; column: number} {
  const after = document.starts.findIndex((start) => start > offset);
  const index = (after < 0 ? document.starts.length : after) - 1;
  return {line: index + 1, column: offset - (document.starts[index] ?? 0) + 1};
}
