import {expect, it} from 'vitest';
import {freeze} from './freeze.ts';

it('freeze lets nothing be changed, however deep', () => {
  const value = freeze({list: [{text: 'a'}], text: 'b', none: null});
  expect(() => Object.assign(value, {text: 'c'})).toThrow(TypeError);
  expect(() => Object.assign(value.list[0] ?? {}, {text: 'c'})).toThrow(TypeError);
});

it('freeze gives back the very thing, and passes by what is frozen', () => {
  const inner = Object.freeze({open: {text: 'a'}});
  const value = {inner};
  expect(freeze(value)).toBe(value);
  expect(Object.isFrozen(inner.open)).toBe(false);
});
