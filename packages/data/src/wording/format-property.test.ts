import fc from 'fast-check';
import {expect, it} from 'vitest';
import {parseValue} from '../../compile/schema/value.ts';
import {figure} from '../../test/fixtures/facts.ts';
import * as town from '../../test/fixtures/vocabulary.ts';
import {format, formatParts} from './format.ts';
import type {Figure, Hedge} from '../model/model.ts';

const upTo = (max: number) =>
  fc
    .tuple(fc.integer({min: 0, max}), fc.option(fc.stringMatching(/^\d{1,4}$/), {nil: ''}))
    .map(([whole, fraction]) => (fraction ? `${whole}.${fraction}` : `${whole}`));
const scaleWords = fc.constantFrom('thousand', 'million', 'billion', 'trillion');

/** Any number that a document may print, as the compiler of seeds reads it. */
const printed = fc
  .oneof(
    upTo(999_999),
    fc.tuple(upTo(999), scaleWords).map((words) => words.join(' ')),
  )
  .map((words) => parseValue(`${words} x`));

const metrics = [
  town.revenue,
  town.beds,
  town.area,
  town.taxShare,
  town.revenueGrowth,
  town.campaign,
];
const hedges: readonly Hedge[] = ['none', 'about', 'over', 'at-least', 'nearly', 'under', 'up-to'];

const figures = fc
  .tuple(printed, fc.constantFrom(...metrics), fc.constantFrom(...hedges))
  .map(([{decimal, digits}, metric, hedge]) => figure(metric, decimal, {digits, hedge}));

const POWERS = new Map(
  Object.entries({
    thousand: 3,
    million: 6,
    billion: 9,
    trillion: 12,
    千: 3,
    万: 4,
    亿: 8,
    万亿: 12,
  }),
);

/** What a reader takes from the number and its scale word: how much, and with how many digits. */
function readBack(of: Figure, lang: string) {
  const parts = formatParts(of, {lang});
  const textOf = (type: string) => parts.find((part) => part.type === type)?.text ?? '';
  // "Over a day" is over one.
  const number = textOf('number').replace(/^(an?|一)$/, '1');
  const {decimal, digits} = parseValue(`${number} x`);
  return {value: Number(`${decimal}e${POWERS.get(textOf('scale')) ?? 0}`), digits};
}

it.each(['en', 'zh'])('format then read gives the same value and digits in %s', (lang) => {
  fc.assert(
    fc.property(figures, (of) => {
      const {value, digits} = of.quantity;
      expect(readBack(of, lang)).toEqual({value, digits});
    }),
    {numRuns: 2000},
  );
});

it.each([
  [0.5, 'million', 2, '0.50 million beds', '0.0050亿张'],
  [15, 'million', 3, '15.0 million beds', '0.150亿张'],
])('even %d %s with %d printed digits', (amount, scale, digits, en, zh) => {
  const decimal = parseValue(`${amount} ${scale} x`).decimal;
  const beds = figure(town.beds, decimal, {digits});
  expect([format(beds), format(beds, {lang: 'zh'})]).toEqual([en, zh]);
});

it('the pieces of a figure, joined, are the figure', () => {
  fc.assert(
    fc.property(
      figures,
      fc.constantFrom('en', 'zh'),
      fc.constantFrom('auto', 'full'),
      (of, lang, notation) => {
        const joined = formatParts(of, {lang, notation}).map(({text}) => text);
        expect(joined.join('')).toBe(format(of, {lang, notation}));
      },
    ),
  );
});
