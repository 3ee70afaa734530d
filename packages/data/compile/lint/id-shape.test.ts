import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {figure, metric, METRICS, subject, unit, UNITS} from '../../test/compile/seeds.ts';

const ofFact = (id: string) => messagesOf('id-shape', {facts: [figure({id})]});

test('the id of a fact is its subject and a slug', () => {
  expect(ofFact('linhe-companies')).toEqual([
    '"linhe-companies" is not the id of a fact; write <subject>.<slug>, like "linhe.beds-planned-2023"',
  ]);
  expect(ofFact('linhe.Companies')).toHaveLength(1);
  expect(ofFact('linhe.130-companies')).toHaveLength(1);
  expect(ofFact('linhe.companies--2021')).toHaveLength(1);
  expect(ofFact('linhe.companies-2021')).toEqual([]);
});

test('the subject in the id is the one that the fact is about', () => {
  expect(ofFact('hezhou.companies')).toEqual([
    '"hezhou.companies" begins with another subject than about:; write "linhe.companies"',
  ]);
});

test('vocabularies have ids of lower-case words', () => {
  expect(messagesOf('id-shape', {subjects: [subject('linhe'), subject('Lin_he')]})).toHaveLength(1);
  expect(
    messagesOf('id-shape', {metrics: [...METRICS, metric('Beds', 'home', 'stock')]}),
  ).toHaveLength(1);
  const values = {Small: {en: 'small', 'zh-Hans': '小'}};
  const dimensions = {size: {label: {en: 'Size', 'zh-Hans': '规模'}, values}};
  expect(
    messagesOf('id-shape', {metrics: [...METRICS, metric('beds', 'home', 'stock', {dimensions})]}),
  ).toHaveLength(1);
});

test('units keep the capitals of currencies and the stroke of rates', () => {
  const withUnit = (id: string) =>
    messagesOf('id-shape', {units: [...UNITS, unit(id, 'things', '物', '个')]});
  expect(withUnit('Thing')).toHaveLength(1);
  expect(withUnit('EUR')).toEqual([]);
  expect(withUnit('thing/day')).toEqual([]);
});
