import {dateText, periodText} from './dates.ts';
import {spokenQuantity} from './format.ts';
import {labelText, scopeText} from './labels.ts';
import {textIn, type LanguageOptions} from './language.ts';
import type {Claim, Fact, Figure, Milestone} from '../model/model.ts';
import {wordsIn} from './pick.ts';
import {capital, filled} from './words.ts';

type Lang = LanguageOptions['lang'];

const holds = (text: string, part: string) => text.toLowerCase().includes(part.toLowerCase());

function figureText(figure: Figure, lang: Lang): string {
  const words = wordsIn(lang);
  const label = labelText(figure, lang);
  const amount = spokenQuantity(figure, lang, label);
  const whole = figure.metric.kind === 'share' && figure.metric.whole;
  const said = whole ? textIn(whole, lang) : '';
  // A label that names the whole already ("Share of tax revenue") need not hear it again.
  return (
    label + words.colon + (said && !holds(label, said) ? filled(words.share, amount, said) : amount)
  );
}

/** The subject of what happened or is claimed, where the words do not name it themselves. */
function unnamedSubject(fact: Exclude<Fact, Figure>, lang: Lang): string {
  const subject = textIn(fact.about.name, lang);
  return holds(labelText(fact, lang), subject.replace(wordsIn(lang).kindWord, '')) ? '' : subject;
}

function milestoneText(milestone: Milestone, lang: Lang): string {
  const subject = unnamedSubject(milestone, lang);
  return (subject && subject + wordsIn(lang).colon) + labelText(milestone, lang);
}

/**
 * A claim in words, without period and source. It is its speaker's, not ours: the words begin with whose it is.
 *
 * @example
 * ```ts
 * import {claimText, fact} from '@putuo/data';
 * const claim = fact('putuo.fiscal-revenue-growth-rank-jan-aug-2023');
 * claimText(claim, 'en').startsWith('According to Putuo District: '); // => true
 * ```
 */
export function claimText(claim: Claim, lang?: Lang): string {
  const words = wordsIn(lang);
  const {voice, rank} = claim;
  // Several are written small ("districts of Shanghai"), one place is a name.
  const among = /^\p{Lu}/u.test(claim.among.en) ? words.amongIn : words.among;
  const what = among(labelText(claim, lang), textIn(claim.among, lang));
  // A superlative says that it is first; a lower rank is said by nothing else.
  const place = rank !== null && rank > 1 ? filled(words.rank, `${rank}`) : '';
  const speaker = voice ? filled(words.claimedBy, textIn(voice.name, lang)) : words.claimed;
  const subject = voice?.id === claim.about.id ? '' : unnamedSubject(claim, lang);
  return (
    (subject ? subject + words.comma + speaker : capital(speaker)) + words.colon + what + place
  );
}

function stagedText({type, stage}: Fact, lang: Lang): string {
  return wordsIn(lang).staged[type === 'figure' ? 'amount' : 'event'][stage];
}

function reportedText({period, reported}: Fact, lang: Lang): string {
  const words = wordsIn(lang);
  // "As of 25 November 2022, reported 25 November 2022" would stutter.
  if (period?.precision === 'day' && period.edtf === reported) return words.reportedThen;
  return filled(period ? words.reported : words.asReported, dateText(reported, lang));
}

function mainText(fact: Fact, lang: Lang): string {
  if (fact.type === 'figure') return figureText(fact, lang);
  return fact.type === 'claim' ? claimText(fact, lang) : milestoneText(fact, lang);
}

/**
 * A fact as one spoken sentence: label, hedge, number, unit, scope, period, stage (silent on achieved) and the
 * date of its source. The accessible name, the static text and the tooltip are this one sentence.
 * A fact without a period says "as reported", with the date; a claim is told as the claim of whoever makes it.
 *
 * @example
 * ```ts
 * import {describe} from '@putuo/data';
 * import {fiscalRevenueJanAug2023} from '@putuo/data/facts/putuo';
 * const sentence: string = describe(fiscalRevenueJanAug2023, {lang: 'zh-CN'});
 * ```
 */
export function describe(fact: Fact, {lang}: LanguageOptions = {}): string {
  const words = wordsIn(lang);
  const scope = scopeText(fact, lang);
  const parts = [
    mainText(fact, lang) + (scope ? filled(words.aside, scope) : ''),
    periodText(fact.period, lang),
    fact.stage === 'achieved' ? '' : stagedText(fact, lang),
    reportedText(fact, lang),
  ];
  return parts.filter(Boolean).join(words.comma) + words.stop;
}
