import {citeInline, describe, format, stageText} from '@putuo/data/query';
import type {Dataset, Figure, FormatOptions, Language} from '@putuo/data/query';
import type {DistrictLayout} from '../base/layout.ts';
import {sourcesFor} from '../base/sources.ts';
import type {Sources} from '../base/sources.ts';
import {figure as wordsIn} from '../wording/generated/words.ts';

export interface FigureOptions {
  readonly lang: Language;
  readonly notation?: FormatOptions['notation'];
  /** Where what it disagrees with, and the version of the data, are found. */
  readonly dataset?: Dataset | undefined;
}

/** A figure as words of a sentence. */
export interface FigureLayout extends DistrictLayout {
  /** What `format` says, and behind it the stage of what is not achieved. */
  readonly text: string;
  /** `text` in two: the end stays on one line with the mark behind it. */
  readonly start: string;
  readonly end: string;
  /** One spoken sentence: what the figure is of, its period, stage and date of report. */
  readonly sentence: string;
  /** The source as it stands in print, in brackets behind the figure. */
  readonly citation: string;
  /** What the mark is called. */
  readonly mark: string;
  readonly sources: Sources;
}

export function figureLayout(figure: Figure, options: FigureOptions): FigureLayout {
  const {lang, notation, dataset} = options;
  const words = wordsIn[lang];
  const text = format(figure, {lang, notation}) + stageNote(figure, lang);
  const at = text.length - endLength(text);
  return {
    lang,
    facts: [figure],
    text,
    start: text.slice(0, at),
    end: text.slice(at),
    sentence: describe(figure, {lang}),
    citation: words.bracketed(citeInline(figure, lang)),
    mark: words.mark(text),
    sources: sourcesFor([figure], lang, dataset),
  };
}

/** An amount that is only planned says so in words: the sentence round it may not. */
function stageNote({stage}: Figure, lang: Language): string {
  return stage === 'achieved' ? '' : wordsIn[lang].stage(stageText(stage, lang));
}

/**
 * How much of the end must not be parted from the mark: the last word, with the one before it where the last is as
 * short as "m²". Chinese breaks between any two characters, but a number stays with its scale and counter.
 */
function endLength(text: string): number {
  const [end = ''] = /\S+( \S{1,2})?$/.exec(text) ?? [];
  if (!/\p{sc=Han}/u.test(end)) return end.length;
  return (/[\d.,]+[^\d.,]{0,3}$/.exec(end)?.[0] ?? end.slice(-1)).length;
}
