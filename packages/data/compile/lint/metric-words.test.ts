import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {metric, METRICS, valued} from '../../test/compile/seeds.ts';

const metrics = [...METRICS, metric('financial-companies', 'company', 'stock')];
const problems = (name: string, slug: string) =>
  messagesOf('metric-words', {
    metrics,
    facts: [valued(name, '130 company', 'Over 130', {id: `linhe.${slug}`})],
  });

test('a slug that says another metric is refused', () => {
  expect(problems('financial-companies', 'companies-2021')).toEqual([
    '"linhe.companies-2021" reads like a figure of "companies"; write metric: companies, or name "financial-companies" in the id',
  ]);
  expect(problems('companies', 'financial-companies-2021')).toHaveLength(1);
  expect(problems('companies', 'companies-2021')).toEqual([]);
});

test('a slug that says neither is let be', () => {
  expect(problems('companies', 'newcomers')).toEqual([]);
});
