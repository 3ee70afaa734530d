import {languageOf, type LanguageOptions} from './language.ts';
import type {Figure, Language, Metric, Quantity, Unit} from '../model/model.ts';
import {numberText, pluralOf} from './number.ts';
import {wordsIn} from './pick.ts';
import type {FactWords} from './words.ts';

/** In which language, and how far written out. */
export interface FormatOptions extends LanguageOptions {
  /**
   * `auto` (the default) regroups the printed digits with the scale words of the language: 10.43 billion, 104.3亿.
   * `full` writes every digit out: 10,430,000,000.
   */
  readonly notation?: 'auto' | 'full' | undefined;
}

/** A piece of a formatted figure; the texts of all pieces, joined, are what `format` returns. */
export interface FormatPart {
  /**
   * - hedge: "over", 约. direction: "up", 下降, of a change. number: its digits, or the "a" of "over a year". scale: "billion", 亿.
   * - unit: "m²", 套. basis: "year on year", 同比. literal: the space between.
   */
  readonly type: 'hedge' | 'direction' | 'number' | 'scale' | 'unit' | 'basis' | 'literal';
  readonly text: string;
}

/** How units are written: short beside a number, or as words in a sentence. */
type UnitStyle = 'short' | 'spoken';

/** `%` stands close to its number and means the same in both languages; `m²` stands apart and is English. */
const isClose = (text: string) => !/^\p{L}/u.test(text);

function unitText(unit: Unit, quantity: Quantity, lang: Language, style: UnitStyle): string {
  const symbol = unit.symbol?.[lang];
  if (symbol && (isClose(symbol) || style === 'short')) return symbol;
  const {one, other} = unit.words[lang];
  const word = one !== undefined && pluralOf(quantity.decimal, lang) === 'one' ? one : other;
  const counter = unit.counter?.[lang];
  if (!counter) return word;
  // 9类 says it all; 9类类别 would stutter.
  return style === 'short' || word.startsWith(counter) ? counter : counter + word;
}

const TIME = /^(century|decade|year|month|week|day|hour)$/;

/** "Over 1 year" is how forms speak: of one year, month or day that is hedged the number is a word. */
function isOneInWords({decimal, hedge, unit}: Quantity): boolean {
  return decimal === '1' && hedge !== 'none' && TIME.test(unit.id);
}

function directionText(quantity: Quantity, words: FactWords): string {
  if (quantity.value === 0) return words.unmoved;
  if (quantity.value < 0) return words.down;
  return quantity.unit.id === 'percent' ? words.up : words.upPoints;
}

export function partsOf(
  quantity: Quantity,
  metric: Metric | null,
  {lang, notation}: FormatOptions,
  style: UnitStyle,
): readonly FormatPart[] {
  const {language} = languageOf(lang);
  const words = wordsIn(lang);
  const full = notation === 'full';
  const [number, scale] =
    !full && isOneInWords(quantity)
      ? [words.one(quantity.unit.id), '']
      : numberText(quantity, words, full);
  const isChange = metric?.kind === 'change';
  const within = metric?.kind === 'duration' && quantity.hedge === 'up-to' ? words.within : null;
  const unit = unitText(quantity.unit, quantity, language, style);
  const [basisBefore, basisAfter] =
    isChange && metric.base === 'year' ? words.yearOnYear : (['', ''] as const);
  const sign = quantity.value < 0 && !isChange ? '-' : '';
  const ordered: readonly FormatPart[] = [
    {type: 'basis', text: basisBefore},
    {type: 'direction', text: isChange ? directionText(quantity, words) : ''},
    {type: 'hedge', text: (within ? within[0] : words.hedges[quantity.hedge]) ?? ''},
    {type: 'number', text: sign + number},
    {type: 'scale', text: scale},
    {type: 'unit', text: unit},
    {type: 'hedge', text: within?.[1] ?? ''},
    {type: 'basis', text: basisAfter},
  ];
  const spoken = ordered.filter(({text}) => text !== '');
  if (!words.space) return spoken;
  return spoken.flatMap((part, index) =>
    index === 0 || (part.text === quantity.unit.symbol?.[language] && isClose(part.text))
      ? [part]
      : [{type: 'literal', text: words.space} as const, part],
  );
}

const joined = (parts: readonly FormatPart[]) => parts.map(({text}) => text).join('');

/**
 * As words in a sentence, behind a label: "171,000 square meters", 4151套住房, 每年2处. English needs its noun;
 * Chinese leaves out what the label names: 养老床位：250张.
 */
export function spokenQuantity(
  {quantity, metric}: Figure,
  lang: string | null | undefined,
  label: string,
): string {
  const words = wordsIn(lang);
  const isNamed =
    !words.space && label.includes(quantity.unit.words[languageOf(lang).language].other);
  const parts = partsOf(quantity, metric, {lang}, isNamed ? 'short' : 'spoken');
  const at = parts.findIndex(({type}) => type === 'unit');
  const [before, after] = words.rate(parts[at]?.text ?? '');
  const spoken = parts.map((part, index) => (index === at ? {...part, text: after} : part));
  return (label.includes(before) ? '' : before) + joined(spoken);
}

/**
 * A figure in pieces, so that a page can set them apart: a large number, a small unit.
 *
 * @example
 * ```ts
 * import {formatParts} from '@putuo/data';
 * import {fiscalRevenueJanAug2023} from '@putuo/data/facts/putuo';
 * formatParts(fiscalRevenueJanAug2023, {lang: 'zh'}).map((part) => part.type); // => ['number', 'scale', 'unit']
 * ```
 */
export function formatParts(figure: Figure, options: FormatOptions = {}): readonly FormatPart[] {
  return partsOf(figure.quantity, figure.metric, options, 'short');
}

/**
 * A figure in words, short: hedge, number, unit, and the direction of a change.
 * The digits are those of the source: never rounded, never padded.
 *
 * Period, stage and scope are not in it; show them beside it, or use `describe`.
 *
 * @example
 * ```ts
 * import {format} from '@putuo/data';
 * import {fiscalRevenueGrowthJanAug2023, fiscalRevenueJanAug2023} from '@putuo/data/facts/putuo';
 * format(fiscalRevenueJanAug2023); // => '10.43 billion yuan'
 * format(fiscalRevenueJanAug2023, {lang: 'zh'}); // => '104.3亿元'
 * format(fiscalRevenueJanAug2023, {notation: 'full'}); // => '10,430,000,000 yuan'
 * format(fiscalRevenueGrowthJanAug2023, {lang: 'zh'}); // => '同比增长29.8%'
 * ```
 */
export function format(figure: Figure, options: FormatOptions = {}): string {
  return joined(formatParts(figure, options));
}

/**
 * One amount in words, without knowing what it measures: for `figure.also`, the same amount in another unit.
 *
 * @example
 * ```ts
 * import {formatQuantity} from '@putuo/data';
 * import {fiscalRevenueJanAug2023} from '@putuo/data/facts/putuo';
 * formatQuantity(fiscalRevenueJanAug2023.quantity); // => '10.43 billion yuan'
 * ```
 */
export function formatQuantity(quantity: Quantity, options: FormatOptions = {}): string {
  return joined(partsOf(quantity, null, options, 'short'));
}
