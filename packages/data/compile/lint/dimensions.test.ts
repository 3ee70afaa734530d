import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {figure, valued} from '../../test/compile/seeds.ts';

const problems = (dimensions: Record<string, string>) =>
  messagesOf('dimensions', {facts: [figure({dimensions})]});

test('a breakdown is one that the metric knows', () => {
  expect(problems({use: 'small'})).toEqual(['"use" is not a dimension of companies; write size']);
  expect(problems({size: 'smal'})).toEqual([
    '"smal" is not a value of size of companies; did you mean "small"?',
  ]);
  expect(problems({size: 'small'})).toEqual([]);
});

test('a metric without breakdowns takes none', () => {
  const facts = [valued('homes', '130 home', 'Over 130', {dimensions: {size: 'small'}})];
  expect(messagesOf('dimensions', {facts})).toEqual([
    '"size" is not a dimension of homes; it has none: delete it, or add it in seeds/metrics.yaml',
  ]);
});
