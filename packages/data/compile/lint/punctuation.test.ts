import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {figure} from '../../test/compile/seeds.ts';

const said = (en: string, zh: string) =>
  messagesOf('punctuation', {facts: [figure({note: {en, 'zh-Hans': zh}})]});

test('Chinese takes full-width signs', () => {
  expect(said('One, two.', '一,二。')).toEqual([
    '"," is half-width in "一,二。"; Chinese takes the full-width character',
  ]);
  expect(said('Hub (north)', '园区(北)')).toHaveLength(1);
  expect(said('One, two.', '一，二。')).toEqual([]);
});

test('English takes half-width signs', () => {
  expect(said('One，two.', '一，二。')).toEqual([
    '"，" is full-width; English takes the half-width character',
  ]);
});

test('digits and letters are half-width in both, and keep their own signs', () => {
  expect(said('12 firms', '１２家')).toEqual([
    '"１" is full-width; write digits, letters and % half-width',
  ]);
  expect(said('1,409 firms at No.2', '1,409家，No.2校区')).toEqual([]);
});
