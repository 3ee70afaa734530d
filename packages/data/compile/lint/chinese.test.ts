import {expect, test} from 'vitest';
import {told} from '../../test/compile/project.ts';
import {figure, subject, unit, UNITS} from '../../test/compile/seeds.ts';

const said = (en: string, zh: string) =>
  told('chinese', {facts: [figure({label: {en, 'zh-Hans': zh}})]});

test('Chinese text has Chinese in it', () => {
  expect(said('Firms', 'Firms')).toEqual([
    '"Firms" has no Chinese in it; expected the Chinese of "Firms"',
  ]);
  expect(said('Firms', '企业')).toEqual([]);
  expect(said('Max City', 'Max City商场')).toEqual([]);
});

test('English text has none', () => {
  expect(said('企业', '企业')).toEqual(['"企业" has Chinese in it; expected English']);
});

test('names, reasons and units are held to it too', () => {
  expect(
    told('chinese', {subjects: [subject('linhe', {name: {en: 'Linhe', 'zh-Hans': 'Linhe'}})]}),
  ).toHaveLength(1);
  expect(told('chinese', {units: [...UNITS, unit('bed', 'beds', 'beds', '张')]})).toHaveLength(1);
  const stageBasis = {inferred: {en: 'Because.', 'zh-Hans': 'Because.'}};
  expect(told('chinese', {facts: [figure({stageBasis})]})).toHaveLength(1);
});
