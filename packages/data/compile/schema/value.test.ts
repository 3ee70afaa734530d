import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseValue} from './value.ts';

test('number, scale word and unit become an amount, exactly', () => {
  expect(parseValue('10.43 billion CNY')).toEqual({
    value: 10430000000,
    decimal: '10430000000',
    unit: 'CNY',
    digits: 4,
  });
  expect(parseValue('1.818 million m2')).toMatchObject({
    decimal: '1818000',
    value: 1818000,
    digits: 4,
  });
  expect(parseValue('-34 percent')).toMatchObject({decimal: '-34', value: -34, digits: 2});
  expect(parseValue('4,151 home')).toMatchObject({decimal: '4151', value: 4151, digits: 4});
});

test('printed zeros behind the point count, those of a whole number do not', () => {
  expect(parseValue('1.50 percent')).toMatchObject({decimal: '1.50', digits: 3});
  expect(parseValue('200 billion CNY')).toMatchObject({decimal: '200000000000', digits: 1});
  expect(parseValue('0.05 percent')).toMatchObject({decimal: '0.05', digits: 1});
  expect(parseValue('0 home')).toMatchObject({decimal: '0', digits: 1});
});

test.each([
  [
    '10.43 bilion CNY',
    '"bilion" in "10.43 bilion CNY" is no scale word; expected thousand, million, billion, trillion, or none',
  ],
  [
    '1,5 home',
    '"1,5 home" does not begin with a number like 10.43, -34 or 4,151 (thousands by commas in threes)',
  ],
  [
    'home',
    '"home" does not begin with a number like 10.43, -34 or 4,151 (thousands by commas in threes)',
  ],
  ['10', '"10" is not number, scale word and unit id, as in "10.43 billion CNY"'],
  [
    '10  home',
    '"" in "10  home" is no scale word; expected thousand, million, billion, trillion, or none',
  ],
  [
    '10 billion CNY yuan',
    '"10 billion CNY yuan" is not number, scale word and unit id, as in "10.43 billion CNY"',
  ],
  ['007 home', '"007 home" begins with a needless zero'],
  ['-0 percent', '"-0 percent" is a negative zero; write 0'],
  [
    '1.2345678901234567 home',
    '"1.2345678901234567 home" has more digits than a number can hold exactly (15)',
  ],
])('%s is refused', (text, message) => {
  expect(() => parseValue(text)).toThrow(message);
});

test('no digit is lost to binary arithmetic', () => {
  const part = fc.integer({min: 0, max: 999999});
  fc.assert(
    fc.property(
      part,
      part,
      fc.constantFrom('thousand', 'million', 'billion'),
      (whole, rest, scale) => {
        const {decimal, value} = parseValue(`${whole}.${rest} ${scale} CNY`);
        const power = {thousand: 3, million: 6, billion: 9}[scale] ?? 0;
        const [left = '', right = ''] = decimal.split('.');
        expect(value).toBe(Number(`${whole}.${rest}e${power}`));
        expect((left + right).replace(/^0+/, '')).toMatch(
          new RegExp(`^${`${whole}${rest}`.replace(/^0+/, '')}0*$`),
        );
      },
    ),
  );
});
