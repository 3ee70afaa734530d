import {expect, test} from 'vitest';
import {fold} from './fold.ts';

test('what typesetting adds is taken off', () => {
  expect(fold('The “4.2-square–kilometer” Area').text).toBe('the"4.2squarekilometer"area');
  expect(fold('dis-\n\n trict’s').text).toBe("district's");
  expect(fold('ＡＩ ﬁnance…').text).toBe('aifinance...');
});

test('each sign knows where it stood', () => {
  const text = 'a - b';
  expect(fold(text)).toEqual({text: 'ab', from: [0, 4]});
});

test('a letter and its accent are one, however they are coded', () => {
  expect(fold('Cafe\u0301').text).toBe(fold('Café').text);
});
