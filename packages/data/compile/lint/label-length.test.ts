import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {figure} from '../../test/compile/seeds.ts';

test('a label fits over a number on a narrow card', () => {
  const problems = (length: number) =>
    messagesOf('label-length', {
      facts: [figure({label: {en: 'x'.repeat(length), 'zh-Hans': '企业'}})],
    });
  expect(problems(61)).toEqual([
    'label is 61 columns wide in en; shorten it to 60 (a Chinese character counts as two)',
  ]);
  expect(problems(60)).toEqual([]);
});

test('Chinese labels are shorter, notes longer', () => {
  const label = {en: 'Firms', 'zh-Hans': '企'.repeat(31)};
  const note = {en: 'Firms', 'zh-Hans': '企'.repeat(31)};
  expect(messagesOf('label-length', {facts: [figure({label, note})]})).toEqual([
    'label is 62 columns wide in zh-Hans; shorten it to 60 (a Chinese character counts as two)',
  ]);
});
