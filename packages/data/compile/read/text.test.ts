import {expect, test} from 'vitest';
import {decodeText} from './text.ts';

const bytes = (...codes: number[]) => Uint8Array.from(codes);

test('line ends and a byte order mark make no difference', () => {
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0x62))).toBe('a\nb');
});

test('what is not UTF-8 says from where on', () => {
  expect(() => decodeText(bytes(0x61, 0x62, 0xff, 0x63))).toThrow(
    'is not UTF-8 from byte 3 on; save it as UTF-8',
  );
  expect(() => decodeText(bytes(0xff, 0xfe, 0x61, 0x00))).toThrow(
    'is encoded as UTF-16; save it as UTF-8',
  );
});
