import type {UnitSeed} from '../schema/seeds.ts';
import type {TextRange} from './passage.ts';

/** What texts call a unit beside its own words. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  CNY: ['renminbi', 'rmb', '¥'],
  USD: ['us$', '$', 'us dollars', 'us dollar', 'usd'],
  percent: ['%', 'percent', 'per cent'],
};

export interface UnitsNamed {
  /** The unit whose word stands next to the number. */
  readonly beside: string | null;
  /** All units whose words follow the number, up to the next number. */
  readonly all: readonly string[];
  /** Measures are never left unsaid, as things counted may be ("raising the total to 11,163"). */
  readonly needsWord: boolean;
}

/** Reads the units that a text names with one of its numbers. */
export function unitsNamed(
  text: string,
  {start, end}: TextRange,
  next: number,
  units: readonly UnitSeed[],
) {
  const lower = text.toLowerCase().replace(/\s/g, ' ');
  const before = lower.slice(Math.max(0, start - 5), start);
  const after = lower.slice(end, next);
  const matches = units.flatMap((unit) =>
    wordsOf(unit).flatMap((word) => placesOf(word, after, unit)),
  );
  const widest = matches.filter(
    (match) => !matches.some((other) => other.length > match.length && holds(other, match)),
  );
  const prefixed = units.find((unit) =>
    (OTHER_WORDS[unit.id] ?? []).some((word) => isSign(word) && endsWithSign(before, word)),
  );
  const nearest = widest.find(({at}) => /^[\s-]*$/.test(after.slice(0, at)));
  const all = [...new Set([...(prefixed ? [prefixed.id] : []), ...widest.map(({unit}) => unit)])];
  return (unit: UnitSeed): UnitsNamed => {
    // A rate is known by what it counts and by what it is per: "once a month", "the annual addition of two".
    const [counted, per] = unit.id.split('/');
    const named = (id: string) => (per && id === counted && saysPer(lower, per) ? unit.id : id);
    return {
      beside: prefixed?.id ?? (nearest ? named(nearest.unit) : null),
      all: per && saysPer(lower, per) ? [...all.map(named), unit.id] : all,
      needsWord: isMeasure(unit),
    };
  };
}

function saysPer(text: string, per: string): boolean {
  const adverb = {day: 'daily', week: 'weekly', month: 'monthly', year: 'annual|annually|yearly'}[
    per
  ];
  return new RegExp(
    String.raw`(?<!\p{L})(?:${per}${adverb ? `|${adverb}` : ''})(?!\p{L})`,
    'u',
  ).test(text);
}

interface Match {
  readonly unit: string;
  readonly at: number;
  readonly length: number;
}

function holds(outer: Match, inner: Match): boolean {
  return outer.at <= inner.at && outer.at + outer.length >= inner.at + inner.length;
}

function wordsOf(unit: UnitSeed): string[] {
  const {one = '', other} = unit.words.en;
  const symbol = unit.symbol?.en;
  // "33 day service centers" counts no days; only measures stand in the singular: "a 280-meter tower".
  const own = [other, ...(isMeasure(unit) ? [one, ...(symbol ? [symbol] : [])] : [])];
  const words = [...own, ...(OTHER_WORDS[unit.id] ?? [])];
  return [...new Set(words.map((word) => word.toLowerCase()))];
}

function isMeasure({id, symbol, base}: UnitSeed): boolean {
  return symbol !== undefined || base !== undefined || id in OTHER_WORDS || id.includes('/');
}

function placesOf(word: string, text: string, unit: UnitSeed): Match[] {
  return Array.from(text.matchAll(patternOf(word)), (found) => ({
    unit: unit.id,
    at: found.index,
    length: found[0].length,
  }));
}

const patterns = new Map<string, RegExp>();

/** Made once for each word: every figure is searched for every unit. */
function patternOf(word: string): RegExp {
  const known = patterns.get(word);
  if (known) return known;
  const letters = isSign(word) ? '' : String.raw`(?![\p{L}\p{N}])`;
  const first = /^[\p{L}\p{N}]/u.test(word) ? String.raw`(?<![\p{L}\p{N}])` : '';
  const signs = [...word].map((sign) => SPELLINGS[sign] ?? escaped(sign)).join('');
  const pattern = new RegExp(first + signs.replace(/meter(s?)$/, 'met(?:er|re)$1') + letters, 'gu');
  patterns.set(word, pattern);
  return pattern;
}

/** Words may be joined by a hyphen or a line's end. */
const SPELLINGS: Readonly<Record<string, string>> = {' ': String.raw`[\s-]+`};

function escaped(sign: string): string {
  return sign.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

function isSign(word: string): boolean {
  return !/[\p{L}]$/u.test(word) || word === 'rmb';
}

function endsWithSign(before: string, sign: string): boolean {
  if (!before.trimEnd().endsWith(sign)) return false;
  // "US$" is not "$" of some other country.
  return sign !== '$' || !/[a-z]\$\s*$/.test(before);
}
