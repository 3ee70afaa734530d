import {readFileSync} from 'node:fs';

/** Thrown with a sentence for the author of the file. */
export class NotText extends Error {}

/** The text of a file without byte order mark, lines ending in `\n`. Throws `NotText` where it is not UTF-8. */
export function readText(file: string | URL): string {
  return decodeText(readFileSync(file));
}

export function decodeText(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new NotText('is encoded as UTF-16; save it as UTF-8');
  }
  try {
    // The decoder drops a byte order mark by itself.
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return text.replace(/\r\n?/g, '\n');
  } catch {
    throw new NotText(`is not UTF-8 from byte ${firstBadByte(bytes) + 1} on; save it as UTF-8`);
  }
}

/** From 0. The decoder that never fails puts a replacement character where the bytes make no sense. */
function firstBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
  return new TextEncoder().encode(text.slice(0, text.indexOf('\ufffd'))).length;
}
