import {expect, test} from 'vitest';
import {lintProject} from '../lint/lint-project.ts';
import {testProject, type TestSeeds} from '../../test/compile/project.ts';
import {claim, figure, milestone, valued} from '../../test/compile/seeds.ts';

function openIn(line: string, parts: Partial<TestSeeds>): string[] {
  const {context} = lintProject(testProject({document: [line], ...parts}));
  return context.accounts.flatMap(({document, open}) =>
    open.map(({start, end}) => document.text.slice(start, end)),
  );
}

const at = (printed: string, purpose = 'value') => ({for: purpose, lines: 1, printed});

test('words for a value mean the number that is the value, and no other', () => {
  const line = 'Over 130 companies in 2 parks';
  const evidence = [at('Over 130 companies in 2 parks')];
  expect(openIn(line, {facts: [figure({evidence})]})).toEqual(['2']);
});

test('the same amount in another currency is meant too', () => {
  const line = 'reached 184 million yuan (US$27.39 million)';
  const evidence = [at('184 million yuan (US$27.39 million)')];
  const fact = (also?: string[]) =>
    valued('revenue', '184 million CNY', '', {evidence, ...(also && {also})});
  expect(openIn(line, {facts: [fact(['27.39 million USD'])]})).toEqual([]);
  expect(openIn(line, {facts: [fact()]})).toEqual(['27.39 million']);
});

test('words for a period mean what edtf holds', () => {
  const line = 'On April 19, 2021 at 9 the park opened';
  const evidence = [at('park opened'), at('On April 19, 2021 at 9', 'period')];
  const fact = (edtf: string) =>
    milestone({evidence, period: {edtf, type: 'instant', basis: 'stated'}});
  expect(openIn(line, {facts: [fact('2021-04-19')]})).toEqual(['9']);
  expect(openIn(line, {facts: [fact('2021-04')]})).toEqual(['19', '9']);
});

test('"first half" and "14th Five-Year Plan" are meant whole', () => {
  const half = {edtf: '2021-01/2021-06', type: 'span', basis: 'stated'};
  const facts = [milestone({period: half, evidence: [at('park'), at('first half', 'period')]})];
  expect(openIn('a park in the first half of the year', {facts})).toEqual([]);
  const plan = {edtf: '2021/..', type: 'since', basis: 'stated'};
  const since = [at('park'), at('since the 14th Five-Year Plan', 'period')];
  const inPlan = (period: typeof plan) =>
    openIn('a park since the 14th Five-Year Plan', {facts: [milestone({period, evidence: since})]});
  expect(inPlan(plan)).toEqual([]);
  expect(inPlan({...plan, edtf: '2016/..'})).toEqual(['14th', 'Five']);
});

test('words for a rank mean it', () => {
  const line = 'ranking first of 16';
  expect(openIn(line, {facts: [claim('ranking first of 16', 1)]})).toEqual(['16']);
  expect(openIn(line, {facts: [claim('ranking first of 16', null)]})).toEqual(['first', '16']);
});

test('a scope means the numbers that it says', () => {
  const line = 'Over 130 companies exceeding 100 million yuan each';
  const evidence = [at('Over 130 companies'), at('exceeding 100 million yuan each', 'scope')];
  const fact = (en: string) => figure({evidence, scope: {en, 'zh-Hans': '每家超1亿元'}});
  expect(openIn(line, {facts: [fact('over 100 million yuan each')]})).toEqual([]);
  expect(openIn(line, {facts: [fact('over a lot of yuan each')]})).toEqual(['100 million']);
});

test('words for a stage mean no number', () => {
  const line = 'Over 130 companies will come to 2 parks';
  const evidence = [at('Over 130 companies'), at('will come to 2 parks', 'stage')];
  expect(openIn(line, {facts: [figure({evidence, stage: 'planned'})]})).toEqual(['2']);
});

test('a number may be meant by several facts', () => {
  const facts = [figure(), figure({id: 'linhe.firms'})];
  const {context} = lintProject(testProject({facts}));
  expect(context.accounts[0]?.ledger).toEqual({meant: 1, setAside: 0, open: 0});
});

test('a number that columns cut apart is meant whole', () => {
  const document = ['It reached 184', 'A caption here', 'million yuan last year'];
  const evidence = [
    {
      for: 'value',
      lines: [
        [1, 1],
        [3, 3],
      ],
      printed: '184 million yuan',
    },
  ];
  const {context} = lintProject(
    testProject({document, facts: [valued('revenue', '184 million CNY', '', {evidence})]}),
  );
  expect(context.accounts[0]?.ledger).toEqual({meant: 2, setAside: 0, open: 0});
});

test('what is set aside is counted by its reason', () => {
  const line = 'Over 130 companies on Road 36, the 1+2 plan';
  const setAside = [
    {lines: 1, printed: 'Road 36', reason: 'address'},
    {lines: 1, printed: '1+2 plan', reason: 'programme'},
  ];
  const {context} = lintProject(testProject({document: [line], setAside}));
  expect(context.accounts[0]?.ledger).toEqual({meant: 1, setAside: 3, open: 0});
  expect(Object.fromEntries(context.accounts[0]?.reasons ?? [])).toEqual({
    address: 1,
    programme: 2,
  });
});
