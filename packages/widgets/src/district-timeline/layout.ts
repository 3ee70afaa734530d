import {base as baseWordsIn} from '../wording/generated/words.ts';
import {textIn} from '@putuo/data/query';
import type {Dataset, Fact, Language, NonEmpty, Subject} from '@putuo/data/query';
import {maybeHeadingLevel, sharedStage} from '../base/layout.ts';
import type {FramedLayout} from '../base/layout.ts';
import {documentsOf} from '../base/source-documents.ts';
import {sourcesFor} from '../base/sources.ts';
import {daysOf, outcomeOf, stretchOf, yearOf} from '../time/days.ts';
import type {Stretch} from '../time/days.ts';
import {timeScale} from '../time/scale.ts';
import type {Gap, TimeScale} from '../time/scale.ts';
import {ticksFor} from '../time/ticks.ts';
import type {Tick} from '../time/ticks.ts';
import {entriesFor, undatedFor} from './entries.ts';
import type {Entry, UndatedGroup} from './entries.ts';
import {inOrder} from './order.ts';
import type {Dated} from './order.ts';
import type {SharedByRows} from './row.ts';
import {timeline as wordsIn} from '../wording/generated/words.ts';

/** Everything that a timeline says and draws, in one language. */
export interface TimelineLayout extends FramedLayout {
  readonly caption: string;
  /** What the scale is called. */
  readonly span: string;
  readonly ticks: readonly Tick[];
  readonly gaps: readonly Gap[];
  /** In the order of time; empty where nothing has a date. */
  readonly entries: readonly Entry[];
  /** Without a date: one list for each date of report. */
  readonly undated: readonly UndatedGroup[];
}

export interface TimelineOptions {
  readonly lang: Language;
  readonly heading?: string | null;
  readonly headingLevel?: number;
  /** Who or what was asked for; the subjects of the facts, if left out. */
  readonly about?: readonly Subject[];
  readonly dataset?: Dataset | undefined;
}

/** More subjects than this make no caption. */
const NAMED = 3;

export function timelineLayout(facts: NonEmpty<Fact>, options: TimelineOptions): TimelineLayout {
  const {lang, heading = null, headingLevel = NaN, dataset} = options;
  const {dated, undated} = inOrder(facts);
  const [first = facts[0], ...others] = [...dated.map(({fact}) => fact), ...undated];
  const shown = [first, ...others] as const;
  const scale = timeScale(dated.flatMap(drawnDays));
  const shared: SharedByRows = {
    lang,
    scale,
    documents: documentsOf(shown),
    named: subjectOf(shown, options),
  };
  const caption = captionOf(shown, options);
  return {
    lang,
    sentence: wordsIn[lang].summary(caption, dated.length, undated.length),
    heading: heading?.trim() || null,
    headingLevel: maybeHeadingLevel(headingLevel),
    stage: sharedStage(shown),
    facts: shown,
    sources: sourcesFor(shown, lang, dataset),
    caption,
    span: scale ? spanText(scale, lang) : '',
    ticks: scale ? ticksFor(scale, lang) : [],
    gaps: scale?.gaps ?? [],
    entries: entriesFor(dated, shared),
    undated: undatedFor(undated, shared),
  };
}

/** The days that must be drawn to scale. How far an open end reaches need not; where it was last seen does. */
function drawnDays({fact, days}: Dated): readonly Stretch[] {
  const outcome = outcomeOf(fact)?.period;
  const stretches = [
    days,
    fact.period?.type === 'since' ? daysOf(fact.reported) : null,
    outcome ? stretchOf(outcome) : null,
  ];
  return stretches.filter((stretch) => stretch !== null);
}

/** The one subject that the caption names; `null` where it names several, or none. */
function subjectOf(facts: readonly Fact[], {about}: TimelineOptions): Subject | null {
  const subjects = about?.length ? about : facts.map((fact) => fact.about);
  const [only = null, ...others] = new Map(subjects.map((each) => [each.id, each])).values();
  return others.length > 0 ? null : only;
}

function captionOf(facts: readonly Fact[], {lang, about}: TimelineOptions): string {
  const subjects = about?.length ? about : facts.map((fact) => fact.about);
  const names = [...new Set(subjects.map(({name}) => textIn(name, lang)))];
  return wordsIn[lang].title(names.length > NAMED ? [] : names);
}

function spanText({domain, gaps}: TimeScale, lang: Language): string {
  const words = wordsIn[lang];
  const years = words.span(yearOf(domain.from), yearOf(domain.to - 1));
  return [years, ...gaps.map((gap) => words.gap(gap.years))].join(baseWordsIn[lang].comma);
}
