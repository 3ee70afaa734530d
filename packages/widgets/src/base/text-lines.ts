import {LineBreaker} from 'css-line-break';
import {widthOf} from './text-width.ts';

/** The text in lines that are at most so many em wide, by the Unicode rules. What may not be broken may be wider. */
export function linesOf(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line && widthOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].filter(Boolean);
}

/** A line may end after each of them. Strict, as cards are: the small signs of Chinese and Japanese begin no line. */
function* piecesOf(text: string): Generator<string> {
  const pieces = LineBreaker(text, {lineBreak: 'strict'});
  for (let next = pieces.next(); !next.done; next = pieces.next()) yield next.value.slice();
}
