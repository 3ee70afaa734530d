import {expect, test} from 'vitest';
import {unitSeed} from '../schema/seeds.ts';
import {UNITS} from '../../test/compile/seeds.ts';
import {numeralsIn} from './numerals.ts';
import {unitsNamed} from './unit-words.ts';

const units = UNITS.map((unit) => unitSeed.parse(unit));

function named(text: string, id: string) {
  const unit = units.find((one) => one.id === id);
  const [numeral, next] = numeralsIn(text);
  if (!unit || !numeral) throw new Error(`no ${id} or no number in "${text}"`);
  const {beside, all} = unitsNamed(text, numeral, next?.start ?? text.length, units)(unit);
  return [beside, ...all];
}

test('a square meter is no meter', () => {
  expect(named('1,500 square meters', 'm2')).toEqual(['m2', 'm2']);
  expect(named('1,500 square me-\nters'.replace('-\n', ''), 'm2')).toEqual(['m2', 'm2']);
  expect(named('a 280-meter tower', 'm')).toEqual(['m', 'm']);
});

test('currencies are known by sign and by word', () => {
  expect(named('US$27.39 million', 'USD')).toEqual(['USD', 'USD']);
  expect(named('10 billion yuan', 'CNY')).toEqual(['CNY', 'CNY']);
  expect(named('9.96 percent', 'percent')).toEqual(['percent', 'percent']);
  expect(named('45.3%', 'percent')).toEqual(['percent', 'percent']);
});

test('a unit some words on is named, one behind the next number is not', () => {
  expect(named('4,151 affordable homes', 'home')).toEqual([null, 'home']);
  expect(named('20 or 30 homes', 'home')).toEqual([null]);
});

test('a word in the singular counts nothing, unless it measures', () => {
  expect(named('33 home service centers', 'home')).toEqual([null]);
});

test('percentage points are no percent', () => {
  expect(named('3 percentage points', 'percent')).toEqual([null]);
});
