import {afterEach, expect, test} from 'vitest';
import {slipsIn} from './box-faults.ts';

afterEach(() => {
  document.body.replaceChildren();
});

function slipsOf(html: string): readonly string[] {
  const box = document.createElement('div');
  box.style.cssText = 'width: 200px; font: 16px/20px Arial';
  box.innerHTML = html;
  document.body.append(box);
  return slipsIn(box).map((slip) => slip.split(':')[0] ?? '');
}

test('lines of a paragraph and boxes beside each other do not slip', () => {
  expect(slipsOf('<p>One line and one more line and the last.</p><b>a</b><i>b</i>')).toEqual([]);
});

test('words over words, beyond the edge, cut, or not there at all are each told', () => {
  expect(slipsOf('<p>one</p><p style="margin-top: -2.5em">two</p>')).toEqual([
    '“one” lies over “two”',
  ]);
  expect(slipsOf('<p>oneverylongwordthatdoesnotbreak</p>')).toEqual(['beyond the edge']);
  expect(slipsOf('<p style="overflow: clip; width: 2ch">four</p>')).toEqual(['cut']);
  expect(slipsOf('<p hidden>four</p>')).toEqual(['nothing is shown']);
});
