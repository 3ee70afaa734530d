import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {claim, figure, metric, news, subject, unit} from '../../test/compile/seeds.ts';

const company = unit('company', 'companies', '企业', '家');
const companies = metric('companies', 'company', 'stock');
const used = {units: [company], metrics: [companies]};

test('what nothing names is a leftover', () => {
  expect(messagesOf('unused-vocabulary', used)).toEqual([]);
  expect(
    messagesOf('unused-vocabulary', {...used, units: [company, unit('bed', 'beds', '床', '张')]}),
  ).toEqual(['no fact uses the unit "bed"; write one that does, or delete the entry']);
  expect(
    messagesOf('unused-vocabulary', {...used, subjects: [subject('linhe'), subject('hezhou')]}),
  ).toHaveLength(1);
  expect(
    messagesOf('unused-vocabulary', {...used, documents: [news, {...news, id: 'olds'}]}),
  ).toHaveLength(1);
});

test('a whole, a voice and a base unit are named by others', () => {
  const subjects = [subject('linhe', {partOf: 'hezhou'}), subject('hezhou'), subject('mayor')];
  const facts = [figure(), claim('first', 1, {voice: 'mayor'})];
  expect(messagesOf('unused-vocabulary', {...used, subjects, facts})).toEqual([]);
});

test('a value of a breakdown that no figure has is a leftover', () => {
  const small = {en: 'small', 'zh-Hans': '小型'};
  const dimensions = {size: {label: {en: 'Size', 'zh-Hans': '规模'}, values: {small}}};
  const metrics = [metric('companies', 'company', 'stock', {dimensions})];
  expect(messagesOf('unused-vocabulary', {...used, metrics})).toEqual([
    'no fact of companies has size: small; write one that does, or delete the value',
  ]);
  expect(
    messagesOf('unused-vocabulary', {
      ...used,
      metrics,
      facts: [figure({dimensions: {size: 'small'}})],
    }),
  ).toEqual([]);
});
