/** About how wide a text is set in a common sans-serif face, on the wide side. For pictures: pages wrap by themselves. */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size;
}

function emsOf(character: string): number {
  if (/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef\u3000-\u303f“”]/.test(character)) return 1;
  if (/[MWmw%@—]/.test(character)) return 0.9;
  if (/[A-Z&²³]/.test(character)) return 0.68;
  return /[\sfijltI.,:;()'’|]/.test(character) ? 0.32 : 0.57;
}

/**
 * A text in lines no wider than `width`. Chinese breaks between any two characters, but no line begins with a
 * closing mark; other scripts break at spaces, and a longer word stands whole.
 */
export function linesOf(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && widthOf((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}

const PIECES = /[\u2e80-\u9fff][，。；：、）》”]*|[^\s\u2e80-\u9fff]+\s*|\s+/g;
