import {CARDINALS, ORDINALS, SCALE_WORDS, TIMES, VAGUE} from './number-words.ts';
import {numberAlone, type Numeral, type NumberToken} from './numeral.ts';

/** Reads the numeral that begins at a number word: "one hundred and twenty", "twenty-first", "half a million". */
export function compound(
  text: string,
  tokens: readonly NumberToken[],
  index: number,
  token: NumberToken,
): {numeral: Numeral; used: number} {
  const {start, end, word} = token;
  const times = TIMES.get(word);
  if (VAGUE.has(word)) return {numeral: numberAlone(start, end, 'vague', null), used: 1};
  if (times) return {numeral: numberAlone(start, end, 'times', String(times)), used: 1};
  if (word === 'half') return halfOf(text, tokens, index, token);

  let total = 0;
  let group = 0;
  let last = token;
  let used = 0;
  let kind: Numeral['kind'] = 'cardinal';
  /** The smallest power of ten that the group already speaks of: units can follow tens, never units. */
  let room = Infinity;
  let scaleRoom = Infinity;
  for (let next: NumberToken | undefined = token; next; next = tokens[index + used]) {
    if (used > 0 && !isJoined(text.slice(last.end, next.start), room)) break;
    const ordinal = ORDINALS.get(next.word);
    const value = CARDINALS.get(next.word) ?? (ordinal && ordinal < 100 ? ordinal : undefined);
    const power = SCALE_WORDS.get(next.word);
    if (value !== undefined) {
      const size = value < 20 ? 1 : 10;
      if (value >= room || (room === 10 && value >= 10)) break;
      group += value;
      room = size;
    } else if (power === 2) {
      if (group >= 100 || (used > 0 && group === 0)) break;
      group = (group || 1) * 100;
      room = 100;
    } else if (power) {
      if (power >= scaleRoom || (used > 0 && group === 0)) break;
      total += (group || 1) * 10 ** power;
      group = 0;
      room = 1000;
      scaleRoom = power;
    } else if (next.word === 'dozen' && (used === 0 || group > 0)) {
      total += (group || 1) * 12;
      group = 0;
      room = 0;
    } else if (ordinal && used === 0) {
      group = ordinal;
      room = 0;
    } else {
      break;
    }
    last = next;
    used += 1;
    if (ordinal !== undefined) {
      kind = 'ordinal';
      break;
    }
    if (room === 0) break;
  }
  return {
    numeral: numberAlone(start, last.end, kind, String(total + group)),
    used: Math.max(used, 1),
  };
}

/** Blanks or a hyphen; "and" only behind hundred, thousand and so on. */
function isJoined(gap: string, room: number): boolean {
  return /^[\s-]+$/.test(gap) || (room >= 100 && /^\s+and\s+$/i.test(gap));
}

function halfOf(
  text: string,
  tokens: readonly NumberToken[],
  index: number,
  {start, end}: NumberToken,
): {numeral: Numeral; used: number} {
  const next = tokens[index + 1];
  const power = next && SCALE_WORDS.get(next.word);
  const whole = next?.word === 'dozen' ? 12 : power && 10 ** power;
  if (next && whole && /^\s+an?\s+$/i.test(text.slice(end, next.start))) {
    return {numeral: numberAlone(start, next.end, 'cardinal', String(whole / 2)), used: 2};
  }
  return {numeral: numberAlone(start, end, 'half', '0.5'), used: 1};
}
