import type {ReasonCode} from './compare.ts';
import {periodText} from './dates.ts';
import {format} from './format.ts';
import {labelText, scopeText, stageText} from './labels.ts';
import {textIn, type Language} from './language.ts';
import type {Figure, Text2} from './model.ts';

type Told = (figures: readonly Figure[], lang: Language) => readonly string[];

/** Each thing once, in the order given. */
const once = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

const metrics: Told = (figures, lang) =>
  once(figures.map(({metric}) => textIn(metric.label, lang)));
const units: Told = (figures, lang) =>
  once(figures.map(({quantity: {unit}}) => (lang === 'en' ? unit.words.en.other : unit.words.zh)));
const labels: Told = (figures, lang) => {
  const texts = once(figures.map((figure) => labelText(figure, lang)));
  if (texts.length === figures.length) return texts;
  // Where a label does not tell them apart, the amount does.
  return once(figures.map((figure) => `${labelText(figure, lang)} (${format(figure, {lang})})`));
};
const subjects: Told = (figures, lang) => once(figures.map(({about}) => textIn(about.name, lang)));
const periods: Told = (figures, lang) =>
  once(figures.map(({period}) => periodText(period, lang)).filter(Boolean));
const stages: Told = (figures, lang) => once(figures.map(({stage}) => stageText(stage, lang)));
/** What was counted; the measure itself where no scope narrows it. */
const scopes: Told = (figures, lang) =>
  once(figures.map((figure) => scopeText(figure, lang) ?? textIn(figure.metric.label, lang)));

/** A sentence for each reason, and what it names behind the colon. */
const SENTENCES: Readonly<Record<ReasonCode, readonly [en: string, zh: string, told: Told]>> = {
  metric: ['These are different measures', '指标不同', metrics],
  unit: ['These units do not convert into one another', '单位无法换算', units],
  containment: ['One of these is part of another', '其中一项包含在另一项之内', labels],
  'period-length': [
    'These amounts run over periods of different length',
    '所涉时段长短不同',
    periods,
  ],
  'period-missing': ['The source gives no period for this', '原文未注明时间', labels],
  period: ['The periods differ', '时间不同', periods],
  stage: ['Not all of these have been achieved', '并非全部已实现', stages],
  scope: ['Not the same things were counted', '统计口径不同', scopes],
  breakdown: ['These are not broken down in the same way', '细分方式不同', labels],
  subject: ['One of these subjects is part of another', '其中一个对象属于另一个对象', subjects],
  'order-unknown': [
    'Hedges or rounding leave open which of these is larger',
    '因措辞或取整，无法确定孰大孰小',
    labels,
  ],
};

export function reasonText(code: ReasonCode, figures: readonly Figure[]): Text2 {
  const [en, zh, told] = SENTENCES[code];
  return {
    en: `${en}: ${told(figures, 'en').join('; ')}.`,
    zh: `${zh}：${told(figures, 'zh-Hans').join('；')}。`,
  };
}
