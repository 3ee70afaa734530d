import * as z from 'zod';

/** First and last line, 1-based and inclusive. */
export type LineRange = readonly [first: number, last: number];

const EXPECTED = 'expected a line (38), a range ([37, 38]) or ranges ([[206, 207], [216, 220]])';

/** `38`, `[37, 38]` or `[[206, 207], [216, 220]]`, read as a list of ranges. */
export const lines = z
  .unknown()
  .transform((seed, context): readonly [LineRange, ...LineRange[]] => {
    const fail = (message: string) => {
      context.addIssue({code: 'custom', message});
      return z.NEVER;
    };
    const [first, ...rest] = rangesIn(seed);
    if (!first) return fail(`${JSON.stringify(seed) ?? 'nothing'} are no lines; ${EXPECTED}`);
    for (const [from, to] of [first, ...rest]) {
      if (from < 1) return fail(`line ${from}; the first line is 1`);
      if (to < from) return fail(`lines ${from} to ${to} run backwards`);
    }
    for (const [index, [from]] of rest.entries()) {
      const before = index === 0 ? first : rest[index - 1];
      if (before && from <= before[1]) {
        return fail(
          `lines ${from} … do not follow line ${before[1]}; ranges stand in order and apart`,
        );
      }
    }
    return [first, ...rest];
  });

function rangesIn(seed: unknown): LineRange[] {
  if (isLine(seed)) return [[seed, seed]];
  if (!Array.isArray(seed)) return [];
  const parts: readonly unknown[] = seed;
  const [from, to] = parts;
  if (isLine(from) && isLine(to) && parts.length === 2) return [[from, to]];
  const ranges = parts.flatMap((part): LineRange[] => {
    if (isLine(part)) return [[part, part]];
    if (!Array.isArray(part) || part.length !== 2) return [];
    const [first, last] = part as readonly unknown[];
    return isLine(first) && isLine(last) ? [[first, last]] : [];
  });
  // `[206, 207, 216]` would be a guess.
  const mixed = parts.every(isLine);
  return ranges.length === parts.length && !mixed ? ranges : [];
}

function isLine(seed: unknown): seed is number {
  return Number.isInteger(seed);
}
