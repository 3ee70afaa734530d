import {expect, test} from 'vitest';
import {hedgeAt} from './hedges.ts';
import {numeralsIn} from './numerals.ts';

function hedge(text: string): string | null {
  const [numeral] = numeralsIn(text);
  return numeral ? (hedgeAt(text, numeral)?.hedge ?? null) : null;
}

test.each([
  ['about 30 percent', 'about'],
  ['approximately 30', 'about'],
  ['30 or so', 'about'],
  ['over 130', 'over'],
  ['more than 130', 'over'],
  ['exceeding 20%', 'over'],
  ['exceeding US$20', 'over'],
  ['more than a hundred', 'over'],
  ['over a total of 600', 'over'],
  ['90+ firms', 'over'],
  ['at least 30', 'at-least'],
  ['no fewer than 30', 'at-least'],
  ['30 or more', 'at-least'],
  ['nearly 10', 'nearly'],
  ['almost ten', 'nearly'],
  ['less than 10', 'under'],
  ['up to 10', 'up-to'],
  ['within 11 days', 'up-to'],
  ['no more than 10', 'up-to'],
  ['ex-\nceeding\n20', 'over'],
])('"%s" is %s', (text, expected) => {
  expect(hedge(text)).toBe(expected);
});

test.each([
  '130 companies',
  'over the past three years',
  'overall 130',
  'turnover 130',
  '130 over a year',
  'a total of 130',
])('"%s" has no hedge', (text) => {
  expect(hedge(text)).toBeNull();
});
