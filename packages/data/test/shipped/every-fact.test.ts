import {describe as about, expect, it} from 'vitest';
import {parseValue} from '../../compile/schema/value.ts';
import {dateText, periodText} from '../../src/wording/dates.ts';
import {describe} from '../../src/wording/describe.ts';
import {format} from '../../src/wording/format.ts';
import {LANGUAGES, type Fact, type Figure, type Hedge} from '../../src/model/model.ts';
import {shippedDataset} from '../../src/shipped.ts';

const {all, documents} = shippedDataset();
const figures = all.filter((fact): fact is Figure => fact.type === 'figure');
const languages = LANGUAGES;

/** Written out here once more, so that a mistake in the dictionaries does not agree with itself. */
const HEDGES: Readonly<Record<Hedge, readonly [en: string, zh: string]>> = {
  none: ['', ''],
  about: ['about ', '约'],
  over: ['over ', '超过'],
  'at-least': ['at least ', '至少'],
  nearly: ['nearly ', '近'],
  under: ['under ', '不足'],
  'up-to': ['up to ', '至多'],
};
const STAGES = {
  achieved: null,
  'under-way': [/, under way,/, /，(相关工作)?正在进行，/],
  planned: [/, planned,/, /，(为计划数|尚属计划)，/],
} as const;
const POWERS: Readonly<Record<string, number>> = {million: 6, billion: 9, 万: 4, 亿: 8};

function hedgeOf({quantity, metric}: Figure, at: 0 | 1): string {
  if (metric.kind === 'duration' && quantity.hedge === 'up-to') return at === 0 ? 'within ' : '';
  return HEDGES[quantity.hedge][at];
}

/** Hedge, number and scale word of a text, wherever in it they stand. */
function amountIn(text: string): {before: string; value: number; digits: number; after: string} {
  // "Over a century" says one, too.
  const counted = text.replace(/(over |超过)(?:a |一)/, '$11');
  const found = /^(.*?)(-?\d[\d,]*(?:\.\d+)?)(?: ?(million|billion|万|亿))?(.*)$/.exec(counted);
  const [, before = '', number = '', scale = '', after = ''] = found ?? [];
  const {decimal, digits} = parseValue(`${number} x`);
  return {before, value: Number(`${decimal}e${POWERS[scale] ?? 0}`), digits, after};
}

/** The facts under the document that states each first. */
const byDocument = documents.map(
  ({id}) => [id, all.filter(({evidence: [first]}) => first.document.id === id)] as const,
);

it.each(byDocument)(
  'the facts of %s read well: look at its picture when it changes',
  async (document, stated) => {
    const entries = stated.map((fact) =>
      [
        `## ${fact.id}\n`,
        ...(fact.type === 'figure' ? [`- ${format(fact)} · ${format(fact, {lang: 'zh'})}`] : []),
        ...languages.map((lang) => `- ${describe(fact, {lang})}`),
      ].join('\n'),
    );
    await expect(`# ${document} in words\n\n${entries.join('\n\n')}\n`).toMatchFileSnapshot(
      `pictures/${document}.md`,
    );
  },
);

about.each(languages.map((lang, at) => ({lang, at: at as 0 | 1})))(
  'every figure in $lang',
  ({lang, at}) => {
    it.each(figures)('$id keeps hedge, amount, digits and unit', (figure) => {
      const {quantity, metric} = figure;
      const text = format(figure, {lang});
      const {before, value, digits, after} = amountIn(text);
      expect({value, digits}).toEqual({value: Math.abs(quantity.value), digits: quantity.digits});
      expect(before.endsWith(hedgeOf(figure, at))).toBe(true);
      if (quantity.hedge === 'none')
        expect(before).toMatch(/^(|up |down |同比|增长|下降|同比增长|同比下降)$/);
      if (quantity.hedge === 'up-to' && metric.kind === 'duration' && at === 1)
        expect(after).toMatch(/内$/);
      const {words, symbol, counter} = quantity.unit;
      const {one, other} = words[lang];
      const units = [symbol?.[lang], counter?.[lang], one, other];
      expect(units.some((unit) => unit && after.includes(unit))).toBe(true);
    });

    it.each(figures)('$id is described with the same, and in words', (figure) => {
      const sentence = describe(figure, {lang});
      const [amount = ''] =
        /[\d,.]+( ?(million|billion|万|亿))?|a century|一个世纪/.exec(format(figure, {lang})) ?? [];
      expect(sentence).toContain(hedgeOf(figure, at) + amount);
      const {words, symbol} = figure.quantity.unit;
      const units =
        symbol?.[lang] === '%'
          ? ['%']
          : at === 0
            ? [words.en.one, words.en.other]
            : [
                words['zh-Hans'].other.replace(/\/.*/, ''),
                figure.quantity.unit.counter?.['zh-Hans'] ?? '',
              ];
      expect(units.some((unit) => unit && sentence.includes(unit))).toBe(true);
    });

    it.each(figures.filter(({metric}) => metric.kind === 'change'))(
      '$id says which way',
      (figure) => {
        const up = figure.quantity.value > 0;
        const word = at === 0 ? (up ? 'up ' : 'down ') : up ? '增长' : '下降';
        expect(format(figure, {lang})).toContain(word);
        const yearly = at === 0 ? / year on year$/ : /^同比/;
        expect(yearly.test(format(figure, {lang}))).toBe(figure.metric.base === 'year');
      },
    );

    it.each(all)('$id is described with its period, stage, scope and source date', (fact) => {
      const sentence = describe(fact, {lang});
      const stage = STAGES[fact.stage];
      for (const words of [STAGES['under-way'], STAGES.planned]) {
        expect(words[at].test(sentence)).toBe(words === stage);
      }
      if (fact.scope)
        expect(sentence).toContain(
          at === 0 ? ` (${fact.scope.en})` : `（${fact.scope['zh-Hans']}）`,
        );
      const reported = dateText(fact.reported, lang);
      const isSameDay = fact.period?.edtf === fact.reported && fact.period.precision === 'day';
      const endings = isSameDay
        ? [', reported the same day.', '，同日报道。']
        : [`, ${fact.period ? '' : 'as '}reported ${reported}.`, `，据${reported}报道。`];
      expect(sentence).toMatch(new RegExp(`${endings[at]}$`));
      if (fact.period) {
        expect(sentence).toContain(periodText(fact.period, lang));
        const [year = ''] = fact.period.edtf.split('-');
        const decade = /^\d\d(\d)X/.exec(year)?.[1];
        expect(periodText(fact.period, lang)).toContain(
          at === 1 && decade ? `${decade}0年代` : year.slice(0, 3),
        );
      }
    });

    it.each(all.filter(({type}) => type === 'claim'))('$id is worded as a claim', (fact: Fact) => {
      const attributed = at === 0 ? /(ccording to .+|s the source claims): / : /(据.+称|原文称)：/;
      expect(describe(fact, {lang})).toMatch(attributed);
    });
  },
);
