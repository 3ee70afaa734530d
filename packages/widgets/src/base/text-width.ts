/** How wide a text runs, in em, without measuring the page: Chinese characters are square, others about half. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  if (/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/.test(character)) return 1;
  if (/[mwMW%@—]/.test(character)) return 0.88;
  if (/[A-Z0-9&]/.test(character)) return 0.64;
  return /[iljtf.,:;'|!()[\] ]/.test(character) ? 0.32 : 0.56;
}

/** The text in lines that are at most so many em wide. A word that is wider has a line of its own. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(
    /[\u2E80-\u9FFF\uF900-\uFAFF][，。；：、）]?|[^\s\u2E80-\u9FFF\uF900-\uFAFF]+\s*|\s+/g,
  ) ?? []) {
    if (line && widthOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].filter(Boolean);
}
