import {startOfLine} from '../base/start-of-line.ts';
import {base as baseWordsIn} from '../wording/generated/words.ts';
import {dimensionText, labelText, textIn} from '@putuo/data/query';
import type {Figure, Language} from '@putuo/data/query';
import type {Aspect} from './aspect.ts';
import {aspects, aspectText, sharedText} from './aspects.ts';
import {compare as wordsIn} from '../wording/generated/words.ts';

/** How a set of figures is worded: what they share stands above them, what tells them apart at each bar. */
export interface Wording {
  readonly title: string;
  /** What all figures share and the title does not say. */
  readonly deck: readonly string[];
  /** What the label of a bar is made of. */
  readonly labelled: readonly Aspect[];
  /** Other differences, printed beside the bar. */
  readonly beside: readonly Aspect[];
  readonly labelOf: (figure: Figure) => string;
}

/** `grouping` is the dimension whose values stand above each group of bars, and so need not stand at each bar. */
export function wordingFor(
  figures: readonly Figure[],
  lang: Language,
  grouping: string | null,
): Wording {
  const bare = figures.map((figure) => without(figure, grouping));
  const isShared = (aspect: Aspect) => sharedText(bare, aspect, lang) !== null;
  const differing = aspects.filter((aspect) => !isShared(aspect));
  const labelled = labelAspects(figures, differing, lang, grouping);
  const title = titleOf(bare, isShared, lang);
  const shared = (['subject', 'dimensions', 'scope', 'period', 'stage'] as const).filter(isShared);
  return {
    title,
    deck: saying(bare[0], shared, lang).filter((text) => !title.includes(text)),
    labelled,
    beside: differing.filter((aspect) => !labelled.includes(aspect)),
    labelOf: (figure) => {
      const words = saying(without(figure, grouping), labelled, lang);
      return startOfLine(
        words.join(baseWordsIn[lang].comma) || textIn(figure.about.name, lang),
        lang,
      );
    },
  };
}

/** As few differences as tell the bars of each group apart. */
function labelAspects(
  figures: readonly Figure[],
  differing: readonly Aspect[],
  lang: Language,
  grouping: string | null,
): readonly Aspect[] {
  const isEnough = (chosen: readonly Aspect[]) =>
    new Set(figures.map((figure) => keyOf(figure, chosen, lang, grouping))).size === figures.length;
  const order = orderOf(figures, isEnough(['subject', 'dimensions', 'period']));
  const labelled: Aspect[] = [];
  for (const aspect of order) {
    if (isEnough(labelled)) break;
    if (differing.includes(aspect)) labelled.push(aspect);
  }
  return labelled;
}

/** Unlike measures are told apart by what they measure, one place at several times by the times. */
function orderOf(figures: readonly Figure[], byTime: boolean): readonly Aspect[] {
  if (!hasOneMetric(figures)) return ['name', 'subject', 'dimensions', 'period', 'scope', 'stage'];
  return byTime
    ? ['subject', 'dimensions', 'period', 'name', 'scope', 'stage']
    : ['subject', 'dimensions', 'name', 'period', 'scope', 'stage'];
}

function hasOneMetric(figures: readonly Figure[]): boolean {
  return new Set(figures.map(({metric}) => metric.id)).size === 1;
}

function keyOf(
  figure: Figure,
  chosen: readonly Aspect[],
  lang: Language,
  grouping: string | null,
): string {
  const group = grouping === null ? '' : dimensionText(figure, grouping, lang);
  return [group, ...chosen.map((aspect) => aspectText[aspect](figure, lang))].join('\n');
}

/** What each aspect says of a figure, where it says anything. */
export function saying(
  figure: Figure | undefined,
  chosen: readonly Aspect[],
  lang: Language,
): readonly string[] {
  return figure ? chosen.map((aspect) => aspectText[aspect](figure, lang)).filter(Boolean) : [];
}

function titleOf(
  figures: readonly Figure[],
  isShared: (aspect: Aspect) => boolean,
  lang: Language,
): string {
  const [first] = figures;
  const measured = hasOneMetric(figures);
  if (!first || (!measured && !isShared('name') && !isShared('subject')))
    return wordsIn[lang].figures;
  if (!measured && !isShared('name')) return aspectText.subject(first, lang);
  if (isShared('subject'))
    return labelText(kept(first, isShared('dimensions'), isShared('name')), lang);
  return isShared('name') ? aspectText.name(first, lang) : textIn(first.metric.label, lang);
}

function kept({dimensions, label, ...rest}: Figure, keepDims: boolean, keepLabel: boolean): Figure {
  return {...rest, ...(keepDims && dimensions && {dimensions}), ...(keepLabel && label && {label})};
}

function without(figure: Figure, dimension: string | null): Figure {
  const {dimensions, ...rest} = figure;
  if (dimension === null || !dimensions) return figure;
  return {
    ...rest,
    dimensions: Object.fromEntries(Object.entries(dimensions).filter(([id]) => id !== dimension)),
  };
}
