import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {valued} from '../../test/compile/seeds.ts';

const problems = (value: string, line: string, printed = '34 percent') =>
  messagesOf('falling', {document: [line], facts: [valued('revenue-growth', value, printed)]});

test('a fall is negative', () => {
  expect(problems('34 percent', 'Complaints dropped by 34 percent.')).toEqual([
    '34 is a rise, but "34 percent" is printed with "dropped"; write it with a minus',
  ]);
  expect(problems('-34 percent', 'Complaints dropped by 34 percent.')).toEqual([]);
});

test('a negative change needs a word of falling', () => {
  expect(problems('-34 percent', 'Revenue rose by 34 percent.')).toEqual([
    '-34 is a fall, but no word near "34 percent" says so (fell, dropped, down …); leave the minus out, or print such a word',
  ]);
  expect(problems('34 percent', 'Revenue rose by 34 percent.')).toEqual([]);
});

test('a word of falling in another sentence counts for nothing', () => {
  expect(problems('-34 percent', 'Waste fell. Revenue was 34 percent different.')).toHaveLength(1);
});

test('only a change is negative', () => {
  const facts = [valued('companies', '-130 company', '130')];
  expect(messagesOf('falling', {document: ['130 companies'], facts})).toEqual([
    '-130 is negative, but only a change may be; write it without the minus, or choose a metric of kind change',
  ]);
});
