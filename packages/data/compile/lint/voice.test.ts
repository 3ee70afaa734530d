import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {claim, subject} from '../../test/compile/seeds.ts';

const subjects = [
  subject('linhe'),
  subject('park', {partOf: 'linhe'}),
  subject('road'),
  subject('mayor', {kind: 'person'}),
];
const said = (voice: string | null) =>
  messagesOf('voice', {
    subjects,
    facts: [claim('first', 1, {id: 'park.rank', about: 'park', voice})],
  });

test('a claim is made by its subject, its whole, or someone who can speak', () => {
  expect(said('road')).toEqual([
    '"road" (district) does not speak for "park"; write voice: park or linhe, or null',
  ]);
  expect(said('linhe')).toEqual([]);
  expect(said('park')).toEqual([]);
  expect(said('mayor')).toEqual([]);
  expect(said(null)).toEqual([]);
});
