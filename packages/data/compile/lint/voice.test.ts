import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {claim, subject} from '../../test/compile/seeds.ts';

const subjects = [
  subject('linhe'),
  subject('park', {partOf: 'linhe'}),
  subject('road'),
  subject('mayor', {kind: 'person'}),
];
const problems = (voice: string | null) =>
  messagesOf('voice', {
    subjects,
    facts: [claim('first', 1, {id: 'park.rank', about: 'park', voice})],
  });

test('a claim is made by its subject, its whole, or someone who can speak', () => {
  expect(problems('road')).toEqual([
    '"road" (district) does not speak for "park"; write voice: park or linhe, or null',
  ]);
  expect(problems('linhe')).toEqual([]);
  expect(problems('park')).toEqual([]);
  expect(problems('mayor')).toEqual([]);
  expect(problems(null)).toEqual([]);
});
