/** What the generated modules write in few letters, because they write it a thousand times. */
import type {Evidence} from './evidence.ts';
import {LANGUAGES, type LocalizedText} from './language.ts';

/** A text in every language, in the order of `LANGUAGES`. */
export const localized = (...texts: readonly string[]): LocalizedText =>
  Object.fromEntries(LANGUAGES.map((language, at) => [language, texts[at]])) as LocalizedText;

/** Evidence as most of it is: words that state what they are evidence for. */
export const statedEvidence = (
  purpose: Evidence['for'],
  document: Evidence['document'],
  lines: Evidence['lines'],
  printed: string,
): Evidence => ({for: purpose, document, lines, printed, role: 'states'});
