import type {ReasonCode} from './comparison.ts';
import {comparisons} from '../wording/generated/words.ts';
import {periodText} from '../wording/dates.ts';
import {scopeText, stageText} from '../wording/labels.ts';
import {inEveryLanguage, textIn} from '../wording/language.ts';
import {wordsIn} from '../wording/pick.ts';
import type {Figure, Language, LocalizedText} from '../model/model.ts';
import {
  distinguishingNames,
  listed,
  type NameOf,
  type Naming as SetNaming,
} from './reason-names.ts';

const metric: NameOf = (figure, lang) => textIn(figure.metric.label, lang);
const subject: NameOf = ({about}, lang) => textIn(about.name, lang);
const period: NameOf = (figure, lang) => periodText(figure.period, lang);
const stage: NameOf = (figure, lang) => stageText(figure.stage, lang);
const unit: NameOf = ({quantity}, lang) => quantity.unit.words[lang].other;
/** What was counted, where no scope says it: "companies", where a label would begin with a capital. */
const counted: NameOf = (figure, lang) =>
  (comparisons[lang].counted === 'unit' && figure.quantity.unit.counter !== null ? unit : metric)(
    figure,
    lang,
  );
const scope: NameOf = (figure, lang) => scopeText(figure, lang) ?? counted(figure, lang);

interface Naming {
  /** What it names behind the colon; left out: what distinguishes the figures. */
  readonly nameOf?: NameOf;
  readonly isLabel?: true;
  /** The most names that the words for one still fit. */
  readonly few?: number;
}

const NAMINGS: Readonly<Record<ReasonCode, Naming>> = {
  metric: {nameOf: metric, isLabel: true},
  unit: {nameOf: unit},
  containment: {few: 2},
  'period-length': {nameOf: period},
  'period-missing': {few: 1},
  period: {nameOf: period},
  stage: {nameOf: stage},
  scope: {nameOf: scope, isLabel: true},
  breakdown: {},
  subject: {nameOf: subject, few: 2},
  'order-unknown': {},
};

/** The sentence for each reason of a set: what differs, and the figures concerned, each named once, in the order given. */
export function reasonTexts(set: readonly Figure[]) {
  const namings = new Map<Language, SetNaming>();
  /** Worked out once per set and language, when first needed: four reasons name figures by it. */
  const namingIn = (lang: Language) => {
    const naming = namings.get(lang) ?? distinguishingNames(set, lang);
    namings.set(lang, naming);
    return naming;
  };
  return (code: ReasonCode, concerned: readonly Figure[]): LocalizedText => {
    const {nameOf, isLabel = false, few = Infinity} = NAMINGS[code];
    return inEveryLanguage((lang) => {
      const naming = nameOf ? {nameOf, isLabel} : namingIn(lang);
      const names = [...new Set(concerned.map((figure) => naming.nameOf(figure, lang)))];
      const {one, many = one} = comparisons[lang].reasons[code];
      const {colon, stop} = wordsIn(lang);
      const list = listed(names, naming.isLabel, lang);
      return (names.length > few ? many : one) + colon + list + stop;
    });
  };
}
