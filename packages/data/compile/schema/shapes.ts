import * as z from 'zod';
import {LANGUAGES, type Language} from '../../src/model/model.ts';
import {nearest} from '../../src/model/nearest.ts';

/** An object without other keys; the message for an unknown one names the nearest known. */
export function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      const known = Object.keys(shape);
      return issue.keys.map((key) => unknownKey(key, known)).join('; ');
    },
  });
}

export function unknownKey(key: string, known: readonly string[]): string {
  const [near] = nearest(key, known, 1);
  const remedy = near ? `did you mean "${near}"?` : `known here: ${known.join(', ')}`;
  // `{ printed: 1,528 companies }` reads as two keys.
  const quote = /\s|^\d/.test(key) ? ' (a text with a comma wants quotes)' : '';
  return `unknown key "${key}"${quote}; ${remedy}`;
}

export const text = z.string().trim().min(1, {error: 'is empty'});

/** The same words in every language. */
export const localizedText = strict(
  Object.fromEntries(LANGUAGES.map((language) => [language, text])) as Record<
    Language,
    typeof text
  >,
);
