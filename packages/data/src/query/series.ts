import {compare} from '../compare/compare.ts';
import type {ReasonCode} from '../compare/comparison.ts';
import {inEveryLanguage} from '../wording/language.ts';
import {wordsIn} from '../wording/pick.ts';
import type {Figure, LocalizedText} from '../model/model.ts';

/** Which figures make up one series. */
export interface SeriesQuery {
  /** A subject id. */
  readonly about: string;
  /** A metric id. */
  readonly metric: string;
  /** The dimensions of the figures: exactly these. Left out: figures that are not broken down. */
  readonly dimensions?: Readonly<Record<string, string>> | undefined;
}

export function hasDimensions(
  figure: Figure,
  dimensions: Readonly<Record<string, string>> = {},
): boolean {
  const own = new Map(Object.entries(figure.dimensions ?? {}));
  const asked = Object.entries(dimensions);
  return own.size === asked.length && asked.every(([id, value]) => own.get(id) === value);
}

/** A place in a series across which no line may be drawn. */
export interface SeriesBreak {
  /** The point before it. */
  readonly after: Figure;
  /** The codes of `compare` that cause it. */
  readonly codes: readonly ReasonCode[];
  /** One or more sentences for a reader. */
  readonly why: LocalizedText;
}

/** One measure of one subject in the order of time. */
export interface Series {
  /** By the end of their period; one without a period stands at the date of its report. */
  readonly points: readonly Figure[];
  readonly breaks: readonly SeriesBreak[];
}

/** What makes two neighbours two things, where a difference of period is what a series is about. */
const BREAKING: ReadonlySet<ReasonCode> = /* @__PURE__ */ new Set<ReasonCode>([
  'metric',
  'unit',
  'containment',
  'period-length',
  'scope',
  'breakdown',
]);

/** Points in the order given, and the breaks between neighbours that count different things. */
export function seriesOf(points: readonly Figure[]): Series {
  const breaks = points.slice(1).flatMap((point, at): SeriesBreak[] => {
    const after = points[at];
    if (!after) return [];
    const reasons = compare([after, point]).reasons.filter(({code}) => BREAKING.has(code));
    if (reasons.length === 0) return [];
    const why = inEveryLanguage((lang) =>
      reasons.map(({text}) => text[lang]).join(wordsIn(lang).space),
    );
    return [{after, codes: reasons.map(({code}) => code), why}];
  });
  return {points, breaks};
}
