import {languageOf, type LanguageOptions} from '../wording/language.ts';
import {editsWithin} from '../model/edits.ts';
import {LANGUAGES, type Fact} from '../model/model.ts';
import type {SearchIndex, TermIndex} from './search-index.ts';
import {beginAlike, queryTerms, typosAllowed} from './search-terms.ts';

/** In which language one asks, and how many facts one wants. */
export interface SearchOptions extends LanguageOptions {
  /** At most so many; 20 when left out. */
  readonly limit?: number | undefined;
}

/** The first place in an ordered list that does not come before a term. */
function placeOf(term: string, terms: readonly string[]): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

function beginningWith(term: string, terms: readonly string[]): readonly string[] {
  const first = placeOf(term, terms);
  let last = first;
  while (terms[last]?.startsWith(term)) last += 1;
  return terms.slice(first, last);
}

/** Known terms that a term may mean, and how surely: itself, its beginning, or, where there is neither, a typo. */
function meanings(term: string, terms: readonly string[]): readonly (readonly [string, number])[] {
  const begun = beginningWith(term, terms);
  if (begun.length > 0) return begun.map((known) => [known, known === term ? 1 : 0.6]);
  const typos = typosAllowed(term);
  if (typos === 0) return [];
  return terms
    .filter((known) => beginAlike(term, known) && editsWithin(typos, term, known) < Infinity)
    .map((known) => [known, 0.4]);
}

type Scores = Map<number, number>;

function raise(scores: Scores, place: number, score: number): void {
  if ((scores.get(place) ?? 0) < score) scores.set(place, score);
}

/** How well a term finds each fact. A term that few facts hold tells more than one that most do. */
function addScores(
  scores: Scores,
  term: string,
  {terms, textsOf}: TermIndex,
  total: number,
  share: number,
): void {
  for (const [known, sure] of meanings(term, terms)) {
    const texts = textsOf.get(known) ?? [];
    const holders = texts.reduce((sum, {places}) => sum + places.length, 0);
    const worth = share * sure * Math.log(1 + total / holders);
    for (const {places, weights} of texts) {
      places.forEach((place, at) => raise(scores, place, worth * (weights[at] ?? 0)));
    }
  }
}

/** Nobody types more; a page that sends more waits for nothing. */
const LONGEST = 200;

/** Facts that hold fewer of the terms than this part of the best are left out. */
const ENOUGH = 0.7;

export function searchIn(
  facts: readonly Fact[],
  index: SearchIndex,
  text: string,
  {lang, limit = 20}: SearchOptions = {},
): readonly Fact[] {
  const own = lang == null ? null : languageOf(lang).language;
  const found = new Map<number, {terms: number; score: number}>();
  for (const term of queryTerms(text.slice(0, LONGEST))) {
    const scores: Scores = new Map();
    for (const language of LANGUAGES) {
      const share = own === null || own === language ? 1 : 0.5;
      addScores(scores, term, index[language], facts.length, share);
    }
    for (const [place, score] of scores) {
      const so = found.get(place);
      found.set(place, {terms: (so?.terms ?? 0) + 1, score: (so?.score ?? 0) + score});
    }
  }
  const byId = found.size > 0 ? facts.findIndex(({id}) => id === text.trim()) : -1;
  const isAsked = (place: number) => Number(place === byId);
  const most = [...found.values()].reduce((max, {terms}) => Math.max(max, terms), 0);
  return [...found]
    .filter(([, {terms}]) => terms >= most * ENOUGH)
    .sort(
      ([a, one], [b, other]) =>
        isAsked(b) - isAsked(a) || other.terms - one.terms || other.score - one.score || a - b,
    )
    .slice(0, Math.max(0, limit))
    .flatMap(([place]) => facts[place] ?? []);
}
