import {expect, it} from 'vitest';
import {compare} from '../../src/compare/compare.ts';
import type {Figure} from '../../src/model/model.ts';
import {shippedDataset} from '../../src/shipped.ts';

const figures = shippedDataset().all.filter((fact): fact is Figure => fact.type === 'figure');

/** Whatever is shipped, each figure beside each other one. */
const pairs = figures.flatMap((one, at) =>
  figures.slice(at + 1).map((other) => [one, other] as const),
);

/** The pairs for which the sentence is false. */
function exceptions(
  isMeant: (one: Figure, other: Figure) => boolean,
  holds: (result: ReturnType<typeof compare>) => boolean,
): string[] {
  return pairs
    .filter(([one, other]) => isMeant(one, other) && !holds(compare([one, other])))
    .map(([one, other]) => `${one.id} beside ${other.id}`);
}

const gives = (code: string) => (result: ReturnType<typeof compare>) =>
  result.reasons.some((reason) => reason.code === code);

it('different measures are never charted together', () => {
  const differ = (one: Figure, other: Figure) => one.metric.id !== other.metric.id;
  expect(exceptions(differ, ({verdict}) => verdict === 'not-comparable')).toEqual([]);
  expect(exceptions(differ, gives('metric'))).toEqual([]);
});

it('a part is never charted beside its whole', () => {
  const isPart = (one: Figure, other: Figure) =>
    one.partOf?.id === other.id || other.partOf?.id === one.id;
  expect(exceptions(isPart, gives('containment'))).toEqual([]);
  expect(exceptions(isPart, ({verdict}) => verdict === 'not-comparable')).toEqual([]);
});

it('a plan beside what is there is never without a warning', () => {
  const differ = (one: Figure, other: Figure) => one.stage !== other.stage;
  expect(exceptions(differ, ({verdict}) => verdict !== 'comparable')).toEqual([]);
});

it('a figure without a period is never without a warning', () => {
  const lacks = (one: Figure, other: Figure) => !one.period || !other.period;
  expect(exceptions(lacks, ({verdict}) => verdict !== 'comparable')).toEqual([]);
});

it('every reason is said in words, about the figures given', () => {
  for (const pair of pairs)
    for (const {text, facts} of compare(pair).reasons) {
      expect(text.en).toMatch(/\.$/);
      expect(text['zh-Hans']).toMatch(/。$/);
      expect(facts.every((fact) => pair.some(({id}) => id === fact.id))).toBe(true);
    }
});

it('the order in which two figures are given does not change the verdict', () => {
  const changed = pairs.filter(
    ([one, other]) => compare([one, other]).verdict !== compare([other, one]).verdict,
  );
  expect(changed).toEqual([]);
});

it('equal numbers without a hedge are never said to leave open which is larger', () => {
  const isAlike = (one: Figure, other: Figure) =>
    one.quantity.hedge === 'none' &&
    other.quantity.hedge === 'none' &&
    one.quantity.decimal === other.quantity.decimal &&
    one.quantity.digits === other.quantity.digits;
  expect(exceptions(isAlike, (result) => !gives('order-unknown')(result))).toEqual([]);
});
