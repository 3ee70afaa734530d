import {periodText} from '../wording/dates.ts';
import {format} from '../wording/format.ts';
import {dimensionsText, labelText} from '../wording/labels.ts';
import {textIn} from '../wording/language.ts';
import type {Figure, Language} from '../model/model.ts';
import {wordsIn} from '../wording/pick.ts';
import {filled} from '../wording/words.ts';

/** By what a figure is named to a reader. */
export type Told = (figure: Figure, lang: Language) => string;

/** A label begins with a capital, as a heading does; other names are words as they stand in a sentence. */
export interface Naming {
  readonly told: Told;
  readonly isLabel: boolean;
}

type Figures = readonly Figure[];

const subject: Told = ({about}, lang) => textIn(about.name, lang);
const measure: Told = (figure, lang) =>
  textIn(figure.metric.label, lang) + dimensionsText(figure, lang);
const amount: Told = (figure, lang) => format(figure, {lang});
const period: Told = (figure, lang) => periodText(figure.period, lang);

/** Two ways at once: "over 90 companies (2023)". */
const both =
  (told: Told, aside: Told): Told =>
  (figure, lang) => {
    const more = aside(figure, lang);
    return told(figure, lang) + (more && filled(wordsIn(lang).aside, more));
  };

/**
 * In the fewest words what tells the figures of a set apart: what all of them share (one subject, one measure, one
 * label) is known to who looks at the set, and stays out.
 */
export function tellingApart(set: Figures, lang: Language): Naming {
  const isOne = (told: Told) => {
    const [first = '', ...others] = set.map((figure) => told(figure, lang));
    return others.every((name) => name === first);
  };
  const isApart = (told: Told) => {
    const names = new Set(['']);
    return set.every((figure) => names.size < names.add(told(figure, lang)).size);
  };
  // A label of its own is one piece: subject and measure cannot be told singly.
  if (!set.some(({label}) => label)) {
    if (isOne(measure) && isApart(subject)) return {told: subject, isLabel: false};
    if (isOne(subject) && isApart(measure)) return {told: measure, isLabel: true};
  }
  if (!isOne(labelText)) {
    return {told: isApart(labelText) ? labelText : both(labelText, amount), isLabel: true};
  }
  return {told: [amount, period].find(isApart) ?? both(amount, period), isLabel: false};
}

/** No reader reads more names than these; how many more there are is said. */
const MOST = 8;

/** Words that would be read as part of the list round them. */
const OWN_LIST = {en: /,| and | or /, 'zh-Hans': /[、，和与或]/};

/** "2021, 2022 and 2023"; labels, and names that are lists of their own, stand between semicolons. */
export function listed(names: readonly string[], isLabel: boolean, lang: Language): string {
  const shown = names.slice(0, MOST);
  const more = names.length - shown.length;
  const isParted = shown.some((name) => OWN_LIST[lang].test(name));
  if (lang !== 'en') {
    const list = shown.join(isParted ? '；' : '、');
    return more > 0 ? `${list}等${names.length}项` : list;
  }
  if (isLabel || isParted) return shown.join('; ') + (more > 0 ? `; and ${more} more` : '');
  const all = more > 0 ? [...shown, `${more} more`] : shown;
  return [all.slice(0, -1).join(', '), ...all.slice(-1)].filter(Boolean).join(' and ');
}
