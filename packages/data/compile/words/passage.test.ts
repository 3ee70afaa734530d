import {expect, test} from 'vitest';
import {sourceText} from '../evidence/document.ts';
import {findPrinted, inDocument, passageOf} from './passage.ts';

const document = sourceText(
  'news',
  new TextEncoder().encode('  dis-  \n\n\ttrict of 1,500 homes\nthe party, the art\n'),
);
const find = (first: number, last: number, printed: string) => {
  const passage = passageOf(document, [[first, last]]);
  const finding = findPrinted(passage, printed);
  return finding.found === 'once'
    ? passage.text.slice(finding.range.start, finding.range.end)
    : finding.found;
};

test('a passage is its lines, trimmed, blank ones dropped', () => {
  expect(passageOf(document, [[1, 3]]).text).toBe('dis-\ntrict of 1,500 homes');
});

test('words are found however they are set', () => {
  expect(find(1, 3, 'District of 1,500')).toBe('dis-\ntrict of 1,500');
});

test('part of a word or of a number is no match', () => {
  expect(find(3, 3, '500 homes')).toBe('never');
  expect(find(3, 3, '1')).toBe('never');
  expect(find(4, 4, 'art')).toBe('art');
  expect(find(4, 4, 'the')).toBe('twice');
});

test('a match knows where in the document it stands, line by line', () => {
  const passage = passageOf(document, [[1, 3]]);
  const finding = findPrinted(passage, 'district of');
  const ranges = finding.found === 'once' ? inDocument(passage, finding.range) : [];
  expect(ranges.map(({start, end}) => document.text.slice(start, end))).toEqual([
    'dis-',
    'trict of',
  ]);
});
