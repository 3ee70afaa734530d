import {periodText} from './dates.ts';
import {format} from './format.ts';
import {labelText, scopeText, stageText} from './labels.ts';
import {languageOf, textIn, type Language, type LanguageOptions} from './language.ts';
import type {Fact} from './model.ts';
import {indexTerms, isWithin, queryTerms, slipsAllowed} from './search-terms.ts';

/** In which language one asks, and how many facts one wants. */
export interface SearchOptions extends LanguageOptions {
  /** At most so many; 20 when left out. */
  readonly limit?: number | undefined;
}

/** For each term, the places of the facts that hold it, and how much it tells of each. */
type Terms = Map<string, Map<number, number>>;

/** What `search` looks into; one for each language. */
export type SearchIndex = Readonly<Record<Language, Terms>>;

/** What a fact can be found by, and how much each tells of it: its name more than a word of its definition. */
function fieldsOf(
  fact: Fact,
  lang: Language,
): readonly (readonly [weight: number, text: string])[] {
  const names = [fact.about.name, fact.type === 'figure' ? fact.metric.label : fact.what];
  const asides = [
    fact.type === 'figure' && fact.metric.definition,
    fact.type === 'claim' && fact.among,
    fact.about.partOf && fact.about.partOf.name,
    fact.note,
  ];
  return [
    [4, labelText(fact, lang)],
    [3, names.map((name) => textIn(name, lang)).join(' ')],
    [3, fact.type === 'figure' ? format(fact, {lang}) : ''],
    [
      2,
      [scopeText(fact, lang), periodText(fact.period, lang), stageText(fact.stage, lang)].join(' '),
    ],
    [2, fact.id],
    [1, asides.map((aside) => (aside ? textIn(aside, lang) : '')).join(' ')],
    // Printed words are English; in the Chinese index they would count twice.
    [1, lang === 'en' ? fact.evidence.map(({printed}) => printed).join(' ') : ''],
  ];
}

function termsIn(facts: readonly Fact[], lang: Language): Terms {
  const index: Terms = new Map();
  // Names and definitions come again and again; each is taken apart once.
  const known = new Map<string, readonly string[]>();
  facts.forEach((fact, place) => {
    for (const [weight, text] of fieldsOf(fact, lang)) {
      const terms = known.get(text) ?? indexTerms(text);
      known.set(text, terms);
      for (const term of terms) {
        const places = index.get(term) ?? new Map<number, number>();
        if (places.size === 0) index.set(term, places);
        if ((places.get(place) ?? 0) < weight) places.set(place, weight);
      }
    }
  });
  return index;
}

export function searchIndexOf(facts: readonly Fact[]): SearchIndex {
  return {en: termsIn(facts, 'en'), 'zh-Hans': termsIn(facts, 'zh-Hans')};
}

/** Known terms that a term may mean, and how surely: itself, its beginning, or, where there is neither, a slip. */
function meanings(term: string, index: Terms): readonly (readonly [known: string, sure: number])[] {
  const begun = [...index.keys()].filter((known) => known.startsWith(term));
  if (begun.length > 0) return begun.map((known) => [known, known === term ? 1 : 0.6]);
  const slips = slipsAllowed(term);
  if (slips === 0) return [];
  return [...index.keys()]
    .filter((known) => isWithin(slips, term, known))
    .map((known) => [known, 0.4]);
}

/** For each fact that a term finds, how well. A term that few facts hold tells more than one that most do. */
function scoresOf(term: string, index: Terms, total: number): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const [known, sure] of meanings(term, index)) {
    const places = index.get(known) ?? new Map<number, number>();
    const rare = Math.log(1 + total / places.size);
    for (const [place, weight] of places) {
      scores.set(place, Math.max(scores.get(place) ?? 0, weight * sure * rare));
    }
  }
  return scores;
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
  const asked = queryTerms(text.slice(0, LONGEST));
  const found = new Map<number, {terms: number; score: number}>();
  const own = lang == null ? null : languageOf(lang).language;
  for (const term of asked) {
    const best = new Map<number, number>();
    for (const language of ['en', 'zh-Hans'] as const) {
      const share = own === null || own === language ? 1 : 0.5;
      for (const [place, score] of scoresOf(term, index[language], facts.length)) {
        best.set(place, Math.max(best.get(place) ?? 0, score * share));
      }
    }
    for (const [place, score] of best) {
      const so = found.get(place) ?? {terms: 0, score: 0};
      found.set(place, {terms: so.terms + 1, score: so.score + score});
    }
  }
  const most = [...found.values()].reduce((max, {terms}) => Math.max(max, terms), 0);
  return [...found]
    .filter(([, {terms}]) => terms >= most * ENOUGH)
    .sort(([a, one], [b, other]) => other.terms - one.terms || other.score - one.score || a - b)
    .slice(0, Math.max(0, limit))
    .flatMap(([place]) => facts[place] ?? []);
}
