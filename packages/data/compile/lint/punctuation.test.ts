import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {figure} from '../../test/compile/seeds.ts';

const problems = (en: string, zh: string) =>
  messagesOf('punctuation', {facts: [figure({note: {en, 'zh-Hans': zh}})]});

test('Chinese takes full-width signs', () => {
  expect(problems('One, two.', '一,二。')).toEqual([
    '"," is half-width in "一,二。"; Chinese takes the full-width character',
  ]);
  expect(problems('Hub (north)', '园区(北)')).toHaveLength(1);
  expect(problems('One, two.', '一，二。')).toEqual([]);
});

test('English takes half-width signs', () => {
  expect(problems('One，two.', '一，二。')).toEqual([
    '"，" is full-width; English takes the half-width character',
  ]);
});

test('digits and letters are half-width in both, and keep their own signs', () => {
  expect(problems('12 firms', '１２家')).toEqual([
    '"１" is full-width; write digits, letters and % half-width',
  ]);
  expect(problems('1,409 firms at No.2', '1,409家，No.2校区')).toEqual([]);
});
