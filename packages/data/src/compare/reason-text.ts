import type {ReasonCode} from './compare.ts';
import {periodText} from '../wording/dates.ts';
import {scopeText, stageText} from '../wording/labels.ts';
import {textIn} from '../wording/language.ts';
import type {Figure, Language, LocalizedText} from '../model/model.ts';
import {listed, tellingApart, type Naming, type Told} from './reason-names.ts';

const metric: Told = (figure, lang) => textIn(figure.metric.label, lang);
const subject: Told = ({about}, lang) => textIn(about.name, lang);
const period: Told = (figure, lang) => periodText(figure.period, lang);
const stage: Told = (figure, lang) => stageText(figure.stage, lang);
const unit: Told = ({quantity}, lang) => quantity.unit.words[lang].other;
/** What was counted, where no scope says it: companies. In English a label would begin with a capital. */
const counted: Told = (figure, lang) =>
  (lang === 'en' && figure.quantity.unit.counter !== null ? unit : metric)(figure, lang);
const scope: Told = (figure, lang) => scopeText(figure, lang) ?? counted(figure, lang);

interface Sentence {
  readonly en: string;
  readonly 'zh-Hans': string;
  /** The same where it names more than `few`. */
  readonly many?: LocalizedText;
  readonly few?: number;
  /** What it names behind the colon; left out: what tells the figures apart. */
  readonly told?: Told;
  readonly isLabel?: true;
}

const SENTENCES: Readonly<Record<ReasonCode, Sentence>> = {
  metric: {en: 'These are different measures', 'zh-Hans': '指标不同', told: metric, isLabel: true},
  unit: {en: 'These units do not convert into one another', 'zh-Hans': '单位无法换算', told: unit},
  containment: {
    en: 'One of these is part of the other',
    'zh-Hans': '其中一项包含在另一项之内',
    few: 2,
    many: {en: 'Some of these are part of others', 'zh-Hans': '部分数据包含在其他数据之内'},
  },
  'period-length': {
    en: 'These amounts run over periods of different length',
    'zh-Hans': '所涉时段长短不同',
    told: period,
  },
  'period-missing': {
    en: 'The source gives no period for this',
    'zh-Hans': '原文未注明时间',
    few: 1,
    many: {en: 'The source gives no period for these', 'zh-Hans': '原文未注明时间'},
  },
  period: {en: 'The periods differ', 'zh-Hans': '时间不同', told: period},
  stage: {en: 'These are at different stages', 'zh-Hans': '所处阶段不同', told: stage},
  scope: {
    en: 'Not the same things were counted',
    'zh-Hans': '统计口径不同',
    told: scope,
    isLabel: true,
  },
  breakdown: {en: 'These are not broken down in the same way', 'zh-Hans': '细分方式不同'},
  subject: {
    en: 'One of these subjects is part of the other',
    'zh-Hans': '其中一个对象属于另一个对象',
    few: 2,
    many: {en: 'Some of these subjects are part of others', 'zh-Hans': '部分对象属于其他对象'},
    told: subject,
  },
  'order-unknown': {
    en: 'Hedges or rounding leave open which of these is larger',
    'zh-Hans': '因措辞或取整，无法确定孰大孰小',
  },
};

/** Says a reason for a set in words: what it is, and which figures it concerns, each thing once, in the order given. */
export function sayingReasons(set: readonly Figure[]) {
  const namings = new Map<Language, Naming>();
  /** Found once for a set, where it is asked for: four reasons name figures by it. */
  const namingIn = (lang: Language) => {
    const naming = namings.get(lang) ?? tellingApart(set, lang);
    namings.set(lang, naming);
    return naming;
  };
  return (code: ReasonCode, concerned: readonly Figure[]): LocalizedText => {
    const {told, isLabel = false, few = Infinity, many, ...sentence} = SENTENCES[code];
    const said = (lang: Language) => {
      const naming = told ? {told, isLabel} : namingIn(lang);
      const names = [...new Set(concerned.map((figure) => naming.told(figure, lang)))];
      const list = listed(names, naming.isLabel, lang);
      const text = textIn(names.length > few && many ? many : sentence, lang);
      return lang === 'en' ? `${text}: ${list}.` : `${text}：${list}。`;
    };
    return {en: said('en'), 'zh-Hans': said('zh-Hans')};
  };
}
