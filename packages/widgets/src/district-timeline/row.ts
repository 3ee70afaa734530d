import {startOfLine} from '../base/start-of-line.ts';
import {
  claimText,
  format,
  labelText,
  measureText,
  scopeText,
  stageText,
  textIn,
} from '@putuo/data/query';
import type {Fact, Language, SourceDocument, Subject} from '@putuo/data/query';
import {base as baseWordsIn} from '../wording/generated/words.ts';
import {outcomeOf} from '../time/days.ts';
import {markFor} from '../time/mark.ts';
import type {Mark} from '../time/mark.ts';
import {inferredText, numbersOf, whenOf} from '../time/row-text.ts';
import type {TimeScale} from '../time/scale.ts';
import {timeline as wordsIn} from '../wording/generated/words.ts';

/** One fact in words, and its mark where it has a date. */
export interface TimelineRow {
  readonly kind: 'row';
  readonly fact: Fact;
  readonly when: string;
  /** It is the date of the row above, too. */
  readonly isSameDate: boolean;
  /** Behind the date, where it is inferred. */
  readonly inferred: string | null;
  /** What it is about, where the rows are about several subjects and the name does not say which. */
  readonly subject: string | null;
  readonly name: string;
  readonly amount: string | null;
  /** What exactly was counted. */
  readonly scope: string | null;
  /** `null` for what has happened. */
  readonly stage: string | null;
  readonly stageInferred: string | null;
  /** What a plan came to. */
  readonly outcome: string | null;
  /** The numbers of its documents, where there are several: "[1]". */
  readonly sources: string | null;
  readonly mark: Mark | null;
  /** The later fact that it happened, on the same track. */
  readonly later: Mark | null;
}

/** What all rows share. */
export interface SharedByRows {
  readonly lang: Language;
  readonly scale: TimeScale | null;
  readonly documents: readonly SourceDocument[];
  /** What the caption names: rows about it need not say so. */
  readonly named: Subject | null;
}

function rowFor(fact: Fact, {lang, scale, documents, named}: SharedByRows): TimelineRow {
  const name = nameOf(fact, lang);
  const subject = textIn(fact.about.name, lang);
  const outcome = outcomeOf(fact);
  const isAchieved = fact.stage === 'achieved';
  const isNamed = fact.about.id === named?.id || holds(name, subject);
  return {
    kind: 'row',
    fact,
    when: startOfLine(whenOf(fact, lang), lang),
    isSameDate: false,
    inferred: inferredText(fact.period?.basis, lang),
    subject: isNamed ? null : subject,
    name,
    amount: fact.type === 'figure' ? format(fact, {lang}) : null,
    scope: scopeText(fact, lang),
    stage: isAchieved ? null : stageText(fact.stage, lang),
    stageInferred: isAchieved ? null : inferredText(fact.stageBasis, lang),
    outcome: outcome && outcomeText(outcome, lang),
    sources: numbersOf(fact, documents),
    mark: scale && markFor(fact, scale),
    later: outcome && scale && markFor(outcome, scale),
  };
}

/** The rows in order, knowing which of them repeat a date. */
export function rowsFor(facts: readonly Fact[], shared: SharedByRows): readonly TimelineRow[] {
  const rows = facts.map((fact) => rowFor(fact, shared));
  return rows.map((row, index) => ({...row, isSameDate: row.when === rows[index - 1]?.when}));
}

/** The row's text as pieces, so that every way to show it says the same. Amount and stage are set off. */
export function headlineOf(
  {subject, name, amount, scope, stage, stageInferred}: TimelineRow,
  lang: Language,
): readonly HeadlinePart[] {
  const {bracketed, colon, comma} = baseWordsIn[lang];
  const parts: readonly HeadlinePart[] = [
    {kind: 'name', text: (subject === null ? '' : subject + colon) + name},
    {kind: 'name', text: amount === null ? '' : colon},
    {kind: 'amount', text: amount ?? ''},
    {kind: 'name', text: scope === null ? '' : bracketed(scope)},
    {kind: 'name', text: stage === null ? '' : comma},
    {kind: 'stage', text: stage ?? ''},
    {kind: 'aside', text: stageInferred ?? ''},
  ];
  return parts.filter(({text}) => text !== '');
}

export interface HeadlinePart {
  readonly kind: 'name' | 'amount' | 'stage' | 'aside';
  readonly text: string;
}

function outcomeText(outcome: Fact, lang: Language): string {
  const name = nameOf(outcome, lang);
  const what =
    outcome.type === 'figure' ? name + baseWordsIn[lang].colon + format(outcome, {lang}) : name;
  return wordsIn[lang].outcome(whenOf(outcome, lang), what);
}

/** A figure by what it measures, a milestone by what it says, a claim as that of whoever makes it. */
function nameOf(fact: Fact, lang: Language): string {
  if (fact.type === 'claim') return claimText(fact, lang);
  return fact.type === 'milestone' || fact.label ? labelText(fact, lang) : measureText(fact, lang);
}

function holds(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}
