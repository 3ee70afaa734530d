import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {milestone} from '../../test/compile/seeds.ts';

/** The document is of 4 May 2021. */
const problems = (edtf: string, stage: string, type = 'instant') =>
  messagesOf('period-horizon', {
    document: ['The park is there.'],
    facts: [milestone({stage, period: {edtf, type, basis: 'stated'}})],
  });

test('what lies after the document is not achieved', () => {
  expect(problems('2021-06', 'achieved')).toEqual([
    '"2021-06" is after news (2021-05-04), so it cannot be achieved yet; write stage: planned, or correct the edtf',
  ]);
  expect(problems('2021-05', 'achieved')).toEqual([]);
  expect(problems('2021', 'achieved')).toEqual([]);
});

test('what lies before the document is not planned', () => {
  expect(problems('2021-03', 'planned')).toEqual([
    '"2021-03" is before news (2021-05-04), so it cannot still be planned; write stage: achieved, or correct the edtf',
  ]);
  expect(problems('2021', 'planned')).toEqual([]);
});

test('a year far off is a typo', () => {
  expect(problems('2201', 'planned')).toEqual([
    '"2201" is too far from 2021-05-04, the date of its document; correct the edtf',
  ]);
  expect(problems('0201', 'achieved')).toHaveLength(1);
});
