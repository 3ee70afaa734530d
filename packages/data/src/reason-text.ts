import type {ReasonCode} from './compare.ts';
import {periodText} from './dates.ts';
import {format} from './format.ts';
import {labelText, scopeText, stageText} from './labels.ts';
import {textIn, type Language} from './language.ts';
import type {Figure, Text2} from './model.ts';

type Told = (figure: Figure, lang: Language) => string;

const metric: Told = (figure, lang) => textIn(figure.metric.label, lang);
const subject: Told = ({about}, lang) => textIn(about.name, lang);
const period: Told = (figure, lang) => periodText(figure.period, lang);
const stage: Told = (figure, lang) => stageText(figure.stage, lang);
/** What was counted; the measure itself where no scope narrows it. */
const scope: Told = (figure, lang) => scopeText(figure, lang) ?? metric(figure, lang);
const amount: Told = (figure, lang) => `${labelText(figure, lang)} (${format(figure, {lang})})`;
const unit: Told = ({quantity}, lang) =>
  lang === 'en' ? quantity.unit.words.en.other : quantity.unit.words.zh;

/** A sentence for each reason, and what it names behind the colon. */
const SENTENCES: Readonly<Record<ReasonCode, readonly [en: string, zh: string, told: Told]>> = {
  metric: ['These are different measures', '指标不同', metric],
  unit: ['These units do not convert into one another', '单位无法换算', unit],
  containment: ['One of these is part of another', '其中一项包含在另一项之内', labelText],
  'period-length': [
    'These amounts run over periods of different length',
    '所涉时段长短不同',
    period,
  ],
  'period-missing': ['The source gives no period for this', '原文未注明时间', labelText],
  period: ['The periods differ', '时间不同', period],
  stage: ['Not all of these have been achieved', '并非全部已实现', stage],
  scope: ['Not the same things were counted', '统计口径不同', scope],
  breakdown: ['These are not broken down in the same way', '细分方式不同', labelText],
  subject: ['One of these subjects is part of another', '其中一个对象属于另一个对象', subject],
  'order-unknown': [
    'Hedges or rounding leave open which of these is larger',
    '因措辞或取整，无法确定孰大孰小',
    labelText,
  ],
};

/** No reader reads more names than these. */
const MOST = 8;

/** What the figures are told by, each thing once, in the order given. */
function namesOf(figures: readonly Figure[], told: Told, lang: Language): readonly string[] {
  const names = new Set<string>();
  for (const figure of figures) {
    const name = told(figure, lang);
    if (names.size === MOST && !names.has(name)) return [...names, '…'];
    names.add(name);
  }
  // Where a label does not tell figures apart, the amount does.
  return told === labelText && names.size < figures.length
    ? namesOf(figures, amount, lang)
    : [...names];
}

export function reasonText(code: ReasonCode, figures: readonly Figure[]): Text2 {
  const [en, zh, told] = SENTENCES[code];
  return {
    en: `${en}: ${namesOf(figures, told, 'en').join('; ')}.`,
    zh: `${zh}：${namesOf(figures, told, 'zh-Hans').join('；')}。`,
  };
}
