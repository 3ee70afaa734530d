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

function firstBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (isTextUpTo(decoder, bytes, middle)) good = middle;
    else bad = middle - 1;
  }
  return good;
}

/** A character cut in two at the end is no fault: `stream` waits for its rest. */
function isTextUpTo(decoder: TextDecoder, bytes: Uint8Array, end: number): boolean {
  try {
    new TextDecoder(decoder.encoding, {fatal: true}).decode(bytes.subarray(0, end), {stream: true});
    return true;
  } catch {
    return false;
  }
}
