import {expect, test} from 'vitest';
import {messagesOf} from '../../test/compile/project.ts';
import {figure, subject} from '../../test/compile/seeds.ts';

test('no link leads back to where it began', () => {
  const facts = [
    figure({id: 'linhe.a', partOf: 'linhe.b'}),
    figure({id: 'linhe.b', change: 'linhe.c'}),
    figure({id: 'linhe.c', outcome: 'linhe.a'}),
  ];
  expect(messagesOf('link-cycles', {facts})).toEqual([
    'leads back to itself: linhe.a -> linhe.b -> linhe.c -> linhe.a; remove one of these links',
  ]);
  expect(messagesOf('link-cycles', {facts: facts.slice(0, 2)})).toEqual([]);
});

test('nothing is part of itself', () => {
  expect(messagesOf('link-cycles', {subjects: [subject('linhe', {partOf: 'linhe'})]})).toEqual([
    'leads back to itself: linhe -> linhe; remove one of these links',
  ]);
});

test('two ways to one fact are no way round', () => {
  const facts = [
    figure({id: 'linhe.a', partOf: 'linhe.b', change: 'linhe.c'}),
    figure({id: 'linhe.b', change: 'linhe.c'}),
    figure({id: 'linhe.c'}),
  ];
  expect(messagesOf('link-cycles', {facts})).toEqual([]);
});
