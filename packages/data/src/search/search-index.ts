import {periodText} from '../wording/dates.ts';
import {format} from '../wording/format.ts';
import {dimensionTexts} from '../wording/dimensions.ts';
import {scopeText, stageText} from '../wording/labels.ts';
import {textIn} from '../wording/language.ts';
import {
  LANGUAGES,
  type Fact,
  type Figure,
  type Language,
  type LocalizedText,
} from '../model/model.ts';
import {indexTerms} from './search-terms.ts';

/** Facts that a text belongs to, by their place in the list, and how much it tells of each. */
interface Holders {
  readonly places: number[];
  readonly weights: number[];
}

/**
 * Terms lead to texts, and texts to facts: names and definitions come again and again, and each is taken apart once.
 */
export interface TermIndex {
  /** In alphabetical order, so that all that begin alike stand together. */
  readonly terms: readonly string[];
  readonly textsOf: ReadonlyMap<string, readonly Holders[]>;
}

/** One for each language. */
export type SearchIndex = Readonly<Record<Language, TermIndex>>;

type Field = readonly [weight: number, text: string];

function figureFields(figure: Figure, lang: Language): readonly Field[] {
  const {metric} = figure;
  return [
    [4, textIn(metric.label, lang)],
    [3, dimensionTexts(figure, lang).join(' ')],
    [3, format(figure, {lang})],
    [1, textIn(metric.definition, lang)],
  ];
}

/** What a fact can be found by, and how much each tells of it: its name more than a word of its definition. */
export function fieldsOf(fact: Fact, lang: Language): readonly Field[] {
  const said = (text: LocalizedText | undefined) => (text ? textIn(text, lang) : '');
  const named = (weight: number, text: LocalizedText | undefined): Field => [weight, said(text)];
  // Printed words are English; in the Chinese index they would count twice.
  const printed = lang === 'en' ? fact.evidence.map((entry) => entry.printed) : [];
  return [
    named(4, fact.label),
    named(4, fact.about.name),
    ...(fact.type === 'figure' ? figureFields(fact, lang) : [named(4, fact.what)]),
    ...(fact.type === 'claim' ? [named(1, fact.among)] : []),
    [2, scopeText(fact, lang) ?? ''],
    [2, periodText(fact.period, lang)],
    [2, stageText(fact.stage, lang)],
    [2, fact.id],
    named(1, fact.about.partOf?.name),
    named(1, fact.note),
    ...printed.map((words): Field => [1, words]),
  ];
}

function termIndexOf(facts: readonly Fact[], lang: Language): TermIndex {
  const holdersOf = new Map<string, Holders>();
  const textsOf = new Map<string, Holders[]>();
  facts.forEach((fact, place) => {
    for (const [weight, text] of fieldsOf(fact, lang)) {
      if (text === '') continue;
      let holders = holdersOf.get(text);
      if (!holders) {
        holders = {places: [], weights: []};
        holdersOf.set(text, holders);
        for (const term of new Set(indexTerms(text))) {
          const texts = textsOf.get(term);
          if (texts) texts.push(holders);
          else textsOf.set(term, [holders]);
        }
      }
      holders.places.push(place);
      holders.weights.push(weight);
    }
  });
  return {terms: [...textsOf.keys()].sort(), textsOf};
}

export function searchIndexOf(facts: readonly Fact[]): SearchIndex {
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, termIndexOf(facts, language)]),
  ) as SearchIndex;
}
