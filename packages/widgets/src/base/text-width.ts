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
