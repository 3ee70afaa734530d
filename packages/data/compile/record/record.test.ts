import {expect, test} from 'vitest';
import {factRecords} from './record.ts';
import {readSeeds} from '../read/read-seeds.ts';
import {testProject, type TestSeeds} from '../../test/compile/project.ts';
import {figure, news, valued} from '../../test/compile/seeds.ts';

const records = (parts: Partial<TestSeeds>) =>
  factRecords(readSeeds(testProject(parts).root).seeds);

test('a record has ids where the model has objects, and what was left out filled in', () => {
  expect(records({})).toEqual([
    {
      type: 'figure',
      id: 'linhe.companies',
      about: 'linhe',
      period: null,
      reported: '2021-05-04',
      stage: 'achieved',
      stageBasis: {by: 'stated'},
      evidence: [
        {
          for: 'value',
          document: 'news',
          lines: [[1, 1]],
          printed: 'Over 130 companies',
          role: 'states',
        },
      ],
      metric: 'companies',
      quantity: {value: 130, decimal: '130', unit: 'company', hedge: 'over', digits: 2},
    },
  ]);
});

test('a fact is reported when its earliest document was', () => {
  const documents = [news, {...news, id: 'olds', published: {edtf: '2020-11', basis: 'stated'}}];
  const evidence = [
    {for: 'value', lines: 1, printed: 'Over 130 companies'},
    {for: 'value', document: 'olds', lines: 1, printed: 'Over 130 companies', role: 'repeats'},
  ];
  expect(records({documents, facts: [figure({evidence})]})[0]?.reported).toBe('2020-11');
});

test('records are in id order, whatever the order of files', () => {
  const facts = [figure({id: 'linhe.b'}), figure({id: 'linhe.a'}), figure({id: 'linhe-park.a'})];
  expect(records({facts}).map(({id}) => id)).toEqual(['linhe-park.a', 'linhe.a', 'linhe.b']);
});

const disagreeing = (...facts: ReturnType<typeof figure>[]) =>
  Object.fromEntries(records({facts}).map((fact) => [fact.id, fact.disagreesWith]));

test('figures of one thing whose bounds are apart disagree', () => {
  const a = valued('companies', '130 company', 'x', {id: 'linhe.a'});
  const b = valued('companies', '150 company', 'x', {id: 'linhe.b'});
  expect(disagreeing(a, b)).toEqual({'linhe.a': ['linhe.b'], 'linhe.b': ['linhe.a']});
  expect(disagreeing({...a, hedge: 'over'}, b)).toEqual({
    'linhe.a': undefined,
    'linhe.b': undefined,
  });
});

test('figures of another time, scope, stage or breakdown do not', () => {
  const a = valued('companies', '130 company', 'x', {id: 'linhe.a'});
  const b = valued('companies', '150 company', 'x', {id: 'linhe.b'});
  const none = {'linhe.a': undefined, 'linhe.b': undefined};
  const period = {edtf: '2020', type: 'as-of', basis: 'stated'};
  expect(disagreeing(a, {...b, period})).toEqual(none);
  expect(disagreeing(a, {...b, stage: 'planned'})).toEqual(none);
  expect(disagreeing(a, {...b, scope: {en: 'small', 'zh-Hans': '小型'}})).toEqual(none);
  expect(disagreeing(a, {...b, dimensions: {size: 'small'}})).toEqual(none);
});

test('square kilometres and square metres meet', () => {
  const a = valued('land', '4.2 km2', 'x', {id: 'linhe.a'});
  const same = valued('land', '4,200,000 m2', 'x', {id: 'linhe.b'});
  const other = valued('land', '5,200,000 m2', 'x', {id: 'linhe.b'});
  expect(disagreeing(a, same)['linhe.a']).toBeUndefined();
  expect(disagreeing(a, other)['linhe.a']).toEqual(['linhe.b']);
});
