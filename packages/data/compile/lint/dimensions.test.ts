import {expect, test} from 'vitest';
import {told} from '../../test/compile/project.ts';
import {figure, valued} from '../../test/compile/seeds.ts';

const said = (dimensions: Record<string, string>) =>
  told('dimensions', {facts: [figure({dimensions})]});

test('a breakdown is one that the metric knows', () => {
  expect(said({use: 'small'})).toEqual(['"use" is no dimension of companies; expected size']);
  expect(said({size: 'smal'})).toEqual([
    '"smal" is no value of companies\'s size; did you mean "small"?',
  ]);
  expect(said({size: 'small'})).toEqual([]);
});

test('a metric without breakdowns takes none', () => {
  const facts = [valued('homes', '130 home', 'Over 130', {dimensions: {size: 'small'}})];
  expect(told('dimensions', {facts})).toEqual(['"size" is no dimension of homes; it has none']);
});
