import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {figure, subject, unit, UNITS} from '../../test/compile/seeds.ts';

const problems = (en: string, zh: string) =>
  messagesOf('chinese', {facts: [figure({label: {en, 'zh-Hans': zh}})]});

test('Chinese text has Chinese in it', () => {
  expect(problems('Firms', 'Firms')).toEqual([
    '"Firms" has no Chinese in it; write "Firms" in Chinese',
  ]);
  expect(problems('Firms', '企业')).toEqual([]);
  expect(problems('Max City', 'Max City商场')).toEqual([]);
});

test('English text has none', () => {
  expect(problems('企业', '企业')).toEqual(['"企业" has Chinese in it; write it in English']);
});

test('names, reasons and units are held to it too', () => {
  expect(
    messagesOf('chinese', {
      subjects: [subject('linhe', {name: {en: 'Linhe', 'zh-Hans': 'Linhe'}})],
    }),
  ).toHaveLength(1);
  expect(
    messagesOf('chinese', {units: [...UNITS, unit('bed', 'beds', 'beds', '张')]}),
  ).toHaveLength(1);
  const stageBasis = {inferred: {en: 'Because.', 'zh-Hans': 'Because.'}};
  expect(messagesOf('chinese', {facts: [figure({stageBasis})]})).toHaveLength(1);
});
