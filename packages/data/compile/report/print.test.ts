import pico from 'picocolors';
import {expect, test} from 'vitest';
import {testOutput} from '../../test/compile/output.ts';
import {counted, printProblems} from './print.ts';

const problem = {
  place: {file: 'seeds/units.yaml', line: 2, column: 5},
  rule: 'id-shape',
  message: 'is no id',
};

test('a problem is one plain line where no one looks', () => {
  const output = testOutput();
  printProblems([problem], output);
  expect(output.errors).toEqual(['seeds/units.yaml:2:5 id-shape is no id']);
});

test('on a terminal its place and rule have a colour, and the words are the same', () => {
  const output = {...testOutput(), colours: pico.createColors(true)};
  printProblems([problem], output);
  expect(output.errors).toEqual([
    '\u001b[36mseeds/units.yaml:2:5\u001b[39m \u001b[33mid-shape\u001b[39m is no id',
  ]);
});

test('one is not several', () => {
  expect([counted(1, 'fact'), counted(2, 'fact'), counted(0, 'entry', 'entries')]).toEqual([
    '1 fact',
    '2 facts',
    '0 entries',
  ]);
});
