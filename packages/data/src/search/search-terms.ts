/** Words so common that they tell nothing; a query of nothing else finds nothing. */
const COMMON = /^(?:an?|and|are|as|at|by|for|from|in|is|of|on|or|the|to|with)$/;

/** A run of Chinese, a number, or a word of any other script. */
const RUNS = /\p{Script=Han}+|\d+(?:\.\d+)?|(?:(?!\p{Script=Han})\p{L})+/gu;

const HAN = /^\p{Script=Han}/u;

/** "elevators" and "elevator" are one term: what a reader types seldom has the number of the text. */
function stem(word: string): string {
  return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Chinese has no spaces: each pair of neighbours is a term. */
function pairsOf(characters: readonly string[]): readonly string[] {
  return characters.slice(1).map((character, at) => (characters[at] ?? '') + character);
}

/** Letters that fold into others: with accents, and those as wide as a Chinese character. */
const FOLDS = /[\u00c0-\u024f\u1e00-\u1eff\uff10-\uff5a]/;

/** Few texts hold a letter that folds, and the first normalizing of a page takes longer than all searching. */
function folded(text: string): string {
  const bare = FOLDS.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text;
  return bare.toLowerCase().replace(/(\d),(?=\d{3})/g, '$1');
}

function termsOf(text: string, hanTerms: (characters: readonly string[]) => readonly string[]) {
  const runs = folded(text).match(RUNS) ?? [];
  return runs.flatMap((run) => {
    if (HAN.test(run)) return hanTerms([...run]);
    return COMMON.test(run) ? [] : [stem(run)];
  });
}

/** The terms under which a text is found; single characters too, for those who type only one. */
export function indexTerms(text: string): readonly string[] {
  return termsOf(text, (characters) => [...characters, ...pairsOf(characters)]);
}

/** The terms that a query asks for, each once. */
export function queryTerms(text: string): readonly string[] {
  const asked = termsOf(text, (characters) =>
    characters.length === 1 ? characters : pairsOf(characters),
  );
  return [...new Set(asked)];
}

/** How many typos a word of this length is forgiven; a number and a short word, none. */
export function typosAllowed(term: string): number {
  if (/^\d/.test(term) || HAN.test(term) || term.length < 4) return 0;
  return term.length < 8 ? 1 : 2;
}

/** A look at the beginnings, which rules out most pairs; hardly anyone mistypes both of the first two letters. */
export function beginAlike(a: string, b: string): boolean {
  return a[0] === b[0] || a[1] === b[1] || a[0] === b[1] || a[1] === b[0];
}
