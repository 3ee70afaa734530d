import {comparisons} from '../wording/generated/words.ts';
import {dateText, periodText} from '../wording/dates.ts';
import {format} from '../wording/format.ts';
import {labelText, measureText} from '../wording/labels.ts';
import {textIn} from '../wording/language.ts';
import type {Figure, Language} from '../model/model.ts';
import {wordsIn} from '../wording/pick.ts';
import {filled} from '../wording/words.ts';

/** By what a figure is named to a reader. */
export type NameOf = (figure: Figure, lang: Language) => string;

/** A label begins with a capital, as a heading does; other names are words as they stand in a sentence. */
export interface Naming {
  readonly nameOf: NameOf;
  readonly isLabel: boolean;
}

type Figures = readonly Figure[];

const subject: NameOf = ({about}, lang) => textIn(about.name, lang);
const amount: NameOf = (figure, lang) => format(figure, {lang});
const period: NameOf = (figure, lang) => periodText(figure.period, lang);
/** Without a period, when it was reported. */
const when: NameOf = (figure, lang) =>
  period(figure, lang) || filled(wordsIn(lang).asReported, dateText(figure.reported, lang));

/** Two ways at once: "over 90 companies (2023)". */
const both =
  (nameOf: NameOf, aside: NameOf): NameOf =>
  (figure, lang) => {
    const more = aside(figure, lang);
    return nameOf(figure, lang) + (more && filled(wordsIn(lang).aside, more));
  };

/**
 * The shortest names that distinguish the figures of a set. What all of them share (one subject, one measure, one
 * label) is left out: a reader of the set knows it.
 */
export function distinguishingNames(set: Figures, lang: Language): Naming {
  const isShared = (nameOf: NameOf) => {
    const [first = '', ...others] = set.map((figure) => nameOf(figure, lang));
    return others.every((name) => name === first);
  };
  const isDistinct = (nameOf: NameOf) => {
    const names = new Set(['']);
    return set.every((figure) => names.size < names.add(nameOf(figure, lang)).size);
  };
  // A label of its own is one piece: it cannot be split into subject and measure.
  if (!set.some(({label}) => label)) {
    if (isShared(measureText) && isDistinct(subject)) return {nameOf: subject, isLabel: false};
    if (isShared(subject) && isDistinct(measureText)) return {nameOf: measureText, isLabel: true};
  }
  if (!isShared(labelText)) {
    return {nameOf: isDistinct(labelText) ? labelText : both(labelText, amount), isLabel: true};
  }
  return {nameOf: [amount, period].find(isDistinct) ?? both(amount, when), isLabel: false};
}

/** A longer list is not read: it ends with how many more there are. */
const MOST = 8;

/** "2021, 2022 and 2023"; labels, and names that are lists of their own, stand between semicolons. */
export function listed(names: readonly string[], isLabel: boolean, lang: Language): string {
  const shown = names.slice(0, MOST);
  return comparisons[lang].list(shown, names.length - shown.length, isLabel);
}
