import type {ReasonCode} from './comparison.ts';
import {periodText} from '../wording/dates.ts';
import {scopeText, stageText} from '../wording/labels.ts';
import {textIn} from '../wording/language.ts';
import type {Figure, Language, LocalizedText} from '../model/model.ts';
import {distinguishingNames, listed, type NameOf, type Naming} from './reason-names.ts';

const metric: NameOf = (figure, lang) => textIn(figure.metric.label, lang);
const subject: NameOf = ({about}, lang) => textIn(about.name, lang);
const period: NameOf = (figure, lang) => periodText(figure.period, lang);
const stage: NameOf = (figure, lang) => stageText(figure.stage, lang);
const unit: NameOf = ({quantity}, lang) => quantity.unit.words[lang].other;
/** What was counted, where no scope says it: companies. In English a label would begin with a capital. */
const counted: NameOf = (figure, lang) =>
  (lang === 'en' && figure.quantity.unit.counter !== null ? unit : metric)(figure, lang);
const scope: NameOf = (figure, lang) => scopeText(figure, lang) ?? counted(figure, lang);

interface Sentence {
  readonly en: string;
  readonly 'zh-Hans': string;
  /** The same where it names more than `few`. */
  readonly many?: LocalizedText;
  readonly few?: number;
  /** What it names behind the colon; left out: what distinguishes the figures. */
  readonly nameOf?: NameOf;
  readonly isLabel?: true;
}

const SENTENCES: Readonly<Record<ReasonCode, Sentence>> = {
  metric: {
    en: 'These are different measures',
    'zh-Hans': '指标不同',
    nameOf: metric,
    isLabel: true,
  },
  unit: {
    en: 'These units do not convert into one another',
    'zh-Hans': '单位无法换算',
    nameOf: unit,
  },
  containment: {
    en: 'One of these is part of the other',
    'zh-Hans': '其中一项包含在另一项之内',
    few: 2,
    many: {en: 'Some of these are part of others', 'zh-Hans': '部分数据包含在其他数据之内'},
  },
  'period-length': {
    en: 'These amounts run over periods of different length',
    'zh-Hans': '所涉时段长短不同',
    nameOf: period,
  },
  'period-missing': {
    en: 'The source gives no period for this',
    'zh-Hans': '原文未注明时间',
    few: 1,
    many: {en: 'The source gives no period for these', 'zh-Hans': '原文未注明时间'},
  },
  period: {en: 'The periods differ', 'zh-Hans': '时间不同', nameOf: period},
  stage: {en: 'These are at different stages', 'zh-Hans': '所处阶段不同', nameOf: stage},
  scope: {
    en: 'Not the same things were counted',
    'zh-Hans': '统计口径不同',
    nameOf: scope,
    isLabel: true,
  },
  breakdown: {en: 'These are not broken down in the same way', 'zh-Hans': '细分方式不同'},
  subject: {
    en: 'One of these subjects is part of the other',
    'zh-Hans': '其中一个对象属于另一个对象',
    few: 2,
    many: {en: 'Some of these subjects are part of others', 'zh-Hans': '部分对象属于其他对象'},
    nameOf: subject,
  },
  'order-unknown': {
    en: 'Hedges or rounding leave open which of these is larger',
    'zh-Hans': '因措辞或取整，无法确定孰大孰小',
  },
};

/** The sentence for each reason of a set: what differs, and the figures concerned, each named once, in the order given. */
export function reasonTexts(set: readonly Figure[]) {
  const namings = new Map<Language, Naming>();
  /** Worked out once per set and language, when first needed: four reasons name figures by it. */
  const namingIn = (lang: Language) => {
    const naming = namings.get(lang) ?? distinguishingNames(set, lang);
    namings.set(lang, naming);
    return naming;
  };
  return (code: ReasonCode, concerned: readonly Figure[]): LocalizedText => {
    const {nameOf, isLabel = false, few = Infinity, many, ...sentence} = SENTENCES[code];
    const textFor = (lang: Language) => {
      const naming = nameOf ? {nameOf, isLabel} : namingIn(lang);
      const names = [...new Set(concerned.map((figure) => naming.nameOf(figure, lang)))];
      const list = listed(names, naming.isLabel, lang);
      const text = textIn(names.length > few && many ? many : sentence, lang);
      return lang === 'en' ? `${text}: ${list}.` : `${text}：${list}。`;
    };
    return {en: textFor('en'), 'zh-Hans': textFor('zh-Hans')};
  };
}
