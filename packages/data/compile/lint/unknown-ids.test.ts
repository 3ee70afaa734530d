import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {
  claim,
  figure,
  metric,
  METRICS,
  subject,
  unit,
  UNITS,
  type JsonMap,
} from '../../test/compile/seeds.ts';

const problems = (changes: JsonMap) => messagesOf('unknown-ids', {facts: [figure(changes)]});

test('an id that nothing has is refused, and the nearest named', () => {
  expect(problems({metric: 'company'})).toEqual([
    'there is no metric "company"; did you mean companies?',
  ]);
  expect(problems({about: 'linhee'})).toEqual([
    'there is no subject "linhee"; did you mean linhe?',
  ]);
  expect(problems({value: '130 companies'})).toEqual([
    'there is no unit "companies"; did you mean company?',
  ]);
  expect(problems({also: ['1 xyz']})).toEqual([
    'there is no unit "xyz"; add it to seeds/units.yaml, or correct the id',
  ]);
  expect(problems({change: 'linhe.company'})).toEqual([
    'there is no fact "linhe.company"; did you mean linhe.companies?',
  ]);
  expect(problems({partOf: 'q'})).toHaveLength(1);
  expect(problems({outcome: 'q'})).toHaveLength(1);
  expect(problems({})).toEqual([]);
});

test('words in a document that is not listed are refused', () => {
  const evidence = [{for: 'value', document: 'newz', lines: 1, printed: 'Over 130 companies'}];
  expect(problems({evidence})).toEqual(['there is no document "newz"; did you mean news?']);
});

test('a claim names a figure and a voice that exist', () => {
  const facts = [claim('first', 1, {voice: 'mayor', rankedFigure: 'linhe.gdp'})];
  expect(messagesOf('unknown-ids', {facts})).toHaveLength(2);
});

test('the vocabularies name what exists', () => {
  expect(
    messagesOf('unknown-ids', {subjects: [subject('linhe', {partOf: 'hezhou'})]}),
  ).toHaveLength(1);
  expect(
    messagesOf('unknown-ids', {metrics: [...METRICS, metric('beds', 'bed', 'stock')]}),
  ).toHaveLength(1);
  const ha = unit('ha', 'hectares', '公顷', null, {base: {unit: 'sqm', factor: 10000}});
  expect(messagesOf('unknown-ids', {units: [...UNITS, ha]})).toHaveLength(1);
  expect(
    messagesOf('unknown-ids', {retired: [{id: 'linhe.old', movedTo: 'linhe.new'}]}),
  ).toHaveLength(1);
});

test('a record that cannot be read is not called unknown by others', () => {
  const facts = [figure({change: 'linhe.growth'}), figure({id: 'linhe.growth', stage: 'done'})];
  expect(messagesOf('unknown-ids', {facts})).toEqual([]);
});
