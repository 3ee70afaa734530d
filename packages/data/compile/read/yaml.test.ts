import {expect, test} from 'vitest';
import {parseYaml} from './yaml.ts';

const problems = (text: string) =>
  parseYaml('a.yaml', text).findings.map(
    ({place, message}) => `${place.line}:${place.column} ${message}`,
  );

test('a key stands once', () => {
  expect(problems('a: 1\nb: 2\na: 3')).toEqual([
    '3:1 this key is here a second time; keep one of the two',
  ]);
});

test('tabs do not indent', () => {
  expect(problems('a:\n\tb: 1')).toContain('2:1 a tab; indent with spaces');
});

test('anchors, aliases and tags are refused', () => {
  expect(problems('a: &x 1\nb: *x')).toEqual([
    '1:7 an anchor (&x); write the value out',
    '2:4 an alias (*x); write the value out',
  ]);
  expect(problems('a: !!str 1')).toEqual(['1:10 a tag (tag:yaml.org,2002:str); leave it out']);
});

test('one file is one document', () => {
  expect(problems('a: 1\n---\nb: 2')).toEqual([
    '2:1 a second YAML document; keep one (delete the line ---)',
  ]);
  expect(problems('')).toEqual(['1:1 the file is empty; write its list, or [] for none']);
});

test('everything has its place', () => {
  const {yaml} = parseYaml('a.yaml', 'facts:\n  - id: x\n    lines: [1, 2]\n');
  expect(yaml?.at(['facts', 0, 'lines', 1])).toEqual({file: 'a.yaml', line: 3, column: 16});
  expect(yaml?.atKey(['facts', 0, 'lines'])).toEqual({file: 'a.yaml', line: 3, column: 5});
  expect(yaml?.at(['facts', 0, 'hedge'])).toEqual({file: 'a.yaml', line: 2, column: 5});
});
