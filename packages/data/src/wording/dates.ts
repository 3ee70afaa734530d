import {endsOf, type MarkedDate} from '../model/edtf.ts';
import type {Period} from '../model/model.ts';
import {wordsIn} from './pick.ts';
import {filled, type FactWords} from './words.ts';

/** "around" and "possibly", said of a date or of a whole range. */
function marked(text: string, mark: string, words: FactWords): string {
  return mark ? filled(mark === '?' ? words.perhaps : words.around, text) : text;
}

function endText(date: MarkedDate, words: FactWords): string {
  return marked(words.date(date), date.mark, words);
}

/** A date without the year, or year and month, that the other end of its range says. */
function shortened(date: MarkedDate, other: MarkedDate): MarkedDate {
  if (date.year !== other.year) return date;
  return {...date, year: '', month: date.month === other.month ? null : date.month};
}

function rangeText(from: MarkedDate, to: MarkedDate, words: FactWords): string {
  const alike = !from.month === !to.month && !from.day === !to.day && from.mark === to.mark;
  // Ends of unlike precision, or of which only one is marked, share no words.
  if (!alike) return words.to(endText(from, words), endText(to, words));
  const text =
    words.shortened === 'from'
      ? words.to(words.date(shortened(from, to)), words.date(to))
      : words.to(words.date(from), words.date(shortened(to, from)));
  return marked(text, from.mark, words);
}

/**
 * An EDTF date or interval in words. A text that is no such date is given back as it stands.
 *
 * @example
 * ```ts
 * import {dateText} from '@putuo/data';
 * dateText('2023-09-27', 'en'); // => '27 September 2023'
 * dateText('2023-01/2023-08', 'zh'); // => '2023年1月至8月'
 * dateText('193X', 'en'); // => '1930s'
 * dateText('2019~', 'zh'); // => '约2019年'
 * ```
 */
export function dateText(edtf: string, lang?: string | null): string {
  const [from, to] = endsOf(edtf);
  const words = wordsIn(lang);
  if (from && to) return edtf.includes('/') ? rangeText(from, to, words) : endText(from, words);
  if (from && to === null) return filled(words.openEnd, endText(from, words));
  if (to && from === null) return filled(words.openStart, endText(to, words));
  return edtf;
}

/**
 * A period as a reader would say it: "January–August 2023", "since 2010", "by 2021", 截至2023年8月.
 * An empty text for `null`: a fact without a period has none to show.
 *
 * @example
 * ```ts
 * import {periodText} from '@putuo/data';
 * import {fiscalRevenueJanAug2023} from '@putuo/data/facts/putuo';
 * periodText(fiscalRevenueJanAug2023.period, 'en'); // => 'January–August 2023'
 * periodText(fiscalRevenueJanAug2023.period, 'zh'); // => '2023年1月至8月'
 * ```
 */
export function periodText(period: Period | null, lang?: string | null): string {
  if (!period) return '';
  const words = wordsIn(lang);
  // "since" and "by" name the end that is not open.
  const end = dateText(period.edtf.replace(/\/\.\.$|^\.\.\//, ''), lang);
  if (period.type === 'by') return words.by(end);
  const pattern = words.periods[period.type];
  return pattern ? filled(pattern, end) : dateText(period.edtf, lang);
}
