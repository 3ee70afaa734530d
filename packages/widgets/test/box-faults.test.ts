import {afterEach, expect, test} from 'vitest';
import {faultsIn} from './box-faults.ts';

afterEach(() => {
  document.body.replaceChildren();
});

function faultsOf(html: string): readonly string[] {
  const box = document.createElement('div');
  box.style.cssText = 'width: 200px; font: 16px/20px Arial';
  box.innerHTML = html;
  document.body.append(box);
  return faultsIn(box).map((fault) => fault.split(':')[0] ?? '');
}

test('lines of a paragraph and boxes beside each other do not slip', () => {
  expect(faultsOf('<p>One line and one more line and the last.</p><b>a</b><i>b</i>')).toEqual([]);
});

test('words over words, beyond the edge, cut, or not there at all are each told', () => {
  expect(faultsOf('<p>one</p><p style="margin-top: -2.5em">two</p>')).toEqual([
    '“one” lies over “two”',
  ]);
  expect(faultsOf('<p>oneverylongwordthatdoesnotbreak</p>')).toEqual(['beyond the edge']);
  expect(faultsOf('<p style="overflow: clip; width: 2ch">four</p>')).toEqual(['cut']);
  expect(faultsOf('<p hidden>four</p>')).toEqual(['nothing is shown']);
});
