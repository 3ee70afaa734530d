/** English number words: `Number` where the word is one, `null` where it only says "many of them". */

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const IRREGULAR: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** Powers of ten with a word of their own. */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, index): [string, number] => [word, index]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...[...CARDINALS].slice(1).map(([word, value]): [string, number] => [ordinalOf(word), value]),
  ...[...SCALE_WORDS].map(([word, power]): [string, number] => [`${word}th`, 10 ** power]),
]);

/** How often: a count like any other. */
export const TIMES: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);

/** Numerals, but no number: dozens of offices. */
export const VAGUE: ReadonlySet<string> = new Set([
  'dozens',
  'tens',
  ...[...SCALE_WORDS.keys()].map((word) => `${word}s`),
]);

function ordinalOf(word: string): string {
  return IRREGULAR[word] ?? (word.endsWith('y') ? `${word.slice(0, -1)}ieth` : `${word}th`);
}

export function isNumberWord(word: string): boolean {
  return (
    word === 'half' ||
    word === 'dozen' ||
    [CARDINALS, ORDINALS, SCALE_WORDS, TIMES].some((words) => words.has(word)) ||
    VAGUE.has(word)
  );
}
