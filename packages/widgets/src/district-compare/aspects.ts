import {base as baseWordsIn} from '../wording/generated/words.ts';
import {dateText, dimensionText, periodText, scopeText, stageText, textIn} from '@putuo/data/query';
import type {Figure, Language} from '@putuo/data/query';
import type {Aspect} from './aspect.ts';

type AspectText = (figure: Figure, lang: Language) => string;

/** Each aspect in words; empty where the figure has nothing to say of it. */
export const aspectText: Readonly<Record<Aspect, AspectText>> = {
  subject: ({about}, lang) => textIn(about.name, lang),
  dimensions: (figure, lang) =>
    Object.keys(figure.dimensions ?? {})
      .map((dimension) => dimensionText(figure, dimension, lang))
      .join(baseWordsIn[lang].comma),
  name: ({label, metric}, lang) => textIn(label ?? metric.label, lang),
  period: ({period, reported}, lang) =>
    period ? periodText(period, lang) : baseWordsIn[lang].asReported(dateText(reported, lang)),
  scope: (figure, lang) => scopeText(figure, lang) ?? '',
  stage: ({stage}, lang) => (stage === 'achieved' ? '' : stageText(stage, lang)),
};

export const aspects = Object.keys(aspectText) as readonly Aspect[];

/** Where all say the same, what they say; `null` where they differ. */
export function sharedText(
  figures: readonly Figure[],
  aspect: Aspect,
  lang: Language,
): string | null {
  const texts = new Set(figures.map((figure) => aspectText[aspect](figure, lang)));
  return texts.size === 1 ? ([...texts][0] ?? null) : null;
}
