import {parse} from 'csv-parse/sync';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {claim, evidence, figure} from '../../test/fixtures/facts.ts';
import {briefing, revenue} from '../../test/fixtures/vocabulary.ts';
import type {Fact} from '../model/model.ts';
import {cellText} from './csv.ts';
import {columns} from './columns.ts';
import {toCsv} from './to-csv.ts';

const FORMULA = '=+-@＝＋－＠';
const BREAKS = '\t\r\n';

const rowsOf = async (facts: readonly Fact[]): Promise<Record<string, string>[]> =>
  parse(await toCsv(facts), {columns: true});

/** Texts as a spreadsheet may misread them. */
const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...FORMULA, ...BREAKS, ...' ;,"\'\u3000'),
    fc.string({maxLength: 1}),
  ),
  maxLength: 12,
});

const hostile = fc.tuple(texts, texts, texts).map(([en, zh, printed]) =>
  figure(revenue, '10.43', {
    label: {en, 'zh-Hans': zh},
    note: {en: zh, 'zh-Hans': printed},
    evidence: [evidence(printed, {document: {...briefing, title: en}})],
  }),
);

/** White space that breaks a cell or line in front, or a sign of a formula behind any white space. */
function isFormula(piece: string): boolean {
  const start = piece.trimStart();
  const space = piece.slice(0, piece.length - start.length);
  return [...BREAKS].some((sign) => space.includes(sign)) || /^[=+\-@＝＋－＠]/.test(start);
}

describe('a file of facts', () => {
  it('gives every text back as it was, but for the apostrophes before formulas', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (fact) => {
        const [row = {}] = await rowsOf([fact]);
        expect(Object.keys(row)).toEqual(columns.map(({name}) => name));
        for (const {name, of} of columns) {
          const value = `${of(fact) ?? ''}`;
          const cell = row[name] ?? '';
          if (value.split(';').some(isFormula)) {
            expect(cell.replaceAll("'", '')).toBe(value.replaceAll("'", ''));
          } else expect(cell).toBe(value);
        }
      }),
    );
  });

  it('holds no text that a spreadsheet would run, nor behind a semicolon', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (fact) => {
        const [row = {}] = await rowsOf([fact]);
        expect(
          Object.values(row)
            .flatMap((cell) => cell.split(';'))
            .filter(isFormula),
        ).toEqual([]);
      }),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    [' \u3000＝1', "' \u3000＝1"],
    ['\tx', "'\tx"],
    ['a;-b; @c', "a;'-b;' @c"],
    ['-3.2', "'-3.2"],
    ['a-b', 'a-b'],
    ['say "1,5"', '"say ""1,5"""'],
  ])('writes the text %j as %j', (text, written) => {
    expect(cellText({type: 'string'}, text)).toBe(written);
  });

  it('keeps the digits of every number, below zero too', async () => {
    const decimals = fc
      .tuple(fc.constantFrom('', '-'), fc.nat(), fc.stringMatching(/^\d{1,6}$/))
      .map(([sign, whole, fraction]) => `${sign}${whole}.${fraction}`);
    await fc.assert(
      fc.asyncProperty(decimals, async (decimal) => {
        const fact = figure(revenue, decimal);
        const [row] = await rowsOf([fact]);
        expect(row?.decimal).toBe(decimal);
        expect(Number(row?.value)).toBe(fact.quantity.value + 0);
        expect(row?.digits).toBe(`${fact.quantity.digits}`);
      }),
    );
  });

  it('writes no formula where a page gives words for a number', () => {
    expect(cellText({type: 'number'}, '-1+cmd()')).toBe("'-1+cmd()");
  });

  it('quotes the words that state a fact, not those that repeat it', async () => {
    const repeated = evidence('ten billion', {role: 'repeats'});
    const [row] = await rowsOf([figure(revenue, '10', {evidence: [repeated, evidence('10 bn')]})]);
    expect(row?.printed).toBe('10 bn');
  });

  it('leaves the numbers of a claim empty', async () => {
    const [row] = await rowsOf([claim('first', 'First', '首个')]);
    expect([row?.value, row?.decimal, row?.unit]).toEqual(['', '', '']);
  });
});
