import {shifted} from '../schema/decimal.ts';
import {compound} from './compound.ts';
import {isNumberWord, SCALE_WORDS} from './number-words.ts';
import {numberAlone, type Numeral, type NumberToken} from './numeral.ts';

const DATE = String.raw`\d{4}([.-])\d{1,2}\1\d{1,2}(?!\d)`;
const GROUPED = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?`;
const PLAIN = String.raw`\d+(?:\.\d+)*`;
const SUFFIX = String.raw`(?:(?:st|nd|rd|th|s)(?!\p{L}))?`;
const DIGITS = new RegExp(`${DATE}|(?:${GROUPED}|${PLAIN})${SUFFIX}`, 'u');
/** A word may be parted by a hyphen at a line's end. */
const WORD = /\p{L}+(?:-[ \t]*\n\s*\p{L}+)*/u;
const TOKEN = new RegExp(`${DIGITS.source}|${WORD.source}`, 'gu');

/** Words that hold a number word where a line's end cuts them: of-ten, some-one. */
const NO_NUMBER = new Set([
  'often',
  'someone',
  'anyone',
  'everyone',
  'oneself',
  'tension',
  'attention',
  'tenant',
  'tendency',
  'sentence',
  'maintenance',
]);

/** All numerals of a text, in order. Months, weekdays, both, several, every and double are none. */
export function numeralsIn(text: string): Numeral[] {
  const tokens = tokensOf(asciiDigits(text));
  const numerals: Numeral[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (!token) break;
    const {numeral, used} = /^\d/.test(token.word)
      ? fromDigits(text, tokens, index, token)
      : compound(text, tokens, index, token);
    numerals.push(numeral);
    index += used;
  }
  return numerals;
}

function tokensOf(text: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  for (const {0: found, index} of text.matchAll(TOKEN)) {
    if (/^\d/.test(found)) {
      tokens.push({start: index, end: index + found.length, word: found.toLowerCase()});
      continue;
    }
    const joined = found.replace(/-[ \t]*\n\s*/g, '').toLowerCase();
    if (isNumberWord(joined)) {
      tokens.push({start: index, end: index + found.length, word: joined});
    } else if (!NO_NUMBER.has(joined)) {
      for (const {0: part, index: offset} of found.matchAll(/\p{L}+/gu)) {
        const start = index + offset;
        const word = part.toLowerCase();
        if (isNumberWord(word)) tokens.push({start, end: start + part.length, word});
      }
    }
  }
  return tokens;
}

function fromDigits(
  text: string,
  tokens: readonly NumberToken[],
  index: number,
  {start, end, word}: NumberToken,
): {numeral: Numeral; used: number} {
  const [, digits = '', suffix = ''] = /^([\d.,-]+)([a-z]*)$/.exec(word) ?? [];
  if (/^\d{4}[.-]\d+[.-]/.test(digits)) {
    return {numeral: {start, end, kind: 'date', mantissa: null, decimal: null}, used: 1};
  }
  const mantissa = digits.replaceAll(',', '');
  const version = mantissa.split('.').length > 2;
  const decimal = version ? null : mantissa;
  const kind = suffix === 's' ? 'decade' : suffix ? 'ordinal' : 'cardinal';
  const next = tokens[index + 1];
  const power = next && SCALE_WORDS.get(next.word.replace(/s$/, ''));
  if (power && decimal && kind === 'cardinal' && /^[\s-]+$/.test(text.slice(end, next.start))) {
    const scaled = {mantissa, decimal: shifted(mantissa, power)};
    return {numeral: {start, end: next.end, kind, ...scaled}, used: 2};
  }
  return {numeral: numberAlone(start, end, kind, decimal), used: 1};
}

/** Full-width digits of a Chinese typesetter count too. */
function asciiDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
