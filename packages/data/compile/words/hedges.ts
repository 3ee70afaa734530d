import type {Hedge} from '../../src/model/model.ts';
import type {TextRange} from './passage.ts';

type Printed = Exclude<Hedge, 'none'>;

/** A closed list: a hedge that is not here is not read, and `hedge:` without words is refused. */
const BEFORE: Readonly<Record<Printed, readonly string[]>> = {
  about: ['about', 'around', 'approximately', 'roughly', 'some', 'circa', 'an estimated'],
  over: [
    'over',
    'more than',
    'exceed',
    'exceeds',
    'exceeded',
    'exceeding',
    'above',
    'in excess of',
    'upwards of',
    'surpass',
    'surpasses',
    'surpassed',
    'surpassing',
    'beyond',
    'greater than',
    'higher than',
  ],
  'at-least': ['at least', 'no less than', 'not less than', 'no fewer than', 'a minimum of'],
  nearly: ['nearly', 'almost', 'close to', 'approaching'],
  under: ['less than', 'fewer than', 'under', 'below'],
  'up-to': [
    'up to',
    'within',
    'at most',
    'no more than',
    'not more than',
    'a maximum of',
    'as many as',
    'as much as',
  ],
};

const AFTER: readonly (readonly [pattern: RegExp, hedge: Printed])[] = [
  [/^(\+|[\s-]plus\b)/, 'over'],
  [/^\s+or more\b/, 'at-least'],
  [/^\s+at least\b/, 'at-least'],
  [/^(\s+or so\b|-odd\b)/, 'about'],
  [/^\s+(or less|at most)\b/, 'up-to'],
];

const BY_PHRASE = new Map(
  Object.entries(BEFORE).flatMap(([hedge, phrases]) =>
    phrases.map((phrase): [string, Printed] => [phrase, hedge as Printed]),
  ),
);

/** Longest first: "no more than" is not "more than". Between it and the number only "a total of" and a currency. */
const PHRASE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${[...BY_PHRASE.keys()].sort((a, b) => b.length - a.length).join('|')})` +
    String.raw`(?:\s+an?(?:\s+total\s+of)?)?\s*(?:(?:us|rmb|hk)?\s*[$¥€£]?|rmb)\s*$`,
  'u',
);

export interface HedgeWords {
  readonly hedge: Printed;
  readonly words: string;
}

/** The hedge printed with a number, or `null`. */
export function hedgeAt(text: string, {start, end}: TextRange): HedgeWords | null {
  const before = unbroken(text.slice(Math.max(0, start - 60), start));
  const phrase = PHRASE.exec(before)?.[1];
  const hedge = phrase && BY_PHRASE.get(phrase);
  if (phrase && hedge) return {hedge, words: phrase};
  const after = unbroken(text.slice(end, end + 20));
  for (const [pattern, hedge] of AFTER) {
    const found = pattern.exec(after);
    if (found) return {hedge, words: found[0].trim()};
  }
  return null;
}

/** Whether some word of that hedge stands in the text at all. */
export function wordsFor(hedge: Printed): readonly string[] {
  return BEFORE[hedge];
}

/** Lower-case, on one line, words joined that a line's end parts. */
export function unbroken(text: string): string {
  return text
    .toLowerCase()
    .replace(/(\p{L})-[ \t]*\n\s*(?=\p{L})/gu, '$1')
    .replace(/\s+/g, ' ');
}
