import {LANGUAGES} from '../../src/model/model.ts';

/** By language, then by English text. */
export type Translations = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The languages that may have a file of translations: `seeds/translations/<tag>.yaml`. */
export const TRANSLATED: readonly string[] = LANGUAGES.filter((language) => language !== 'en');

/**
 * A record as it was written, with the translations of its texts put beside the English. What the record says itself
 * stays; what nobody translated stays absent, and the schema asks for it by name.
 */
export function translated(value: unknown, translations: Translations): unknown {
  if (translations.size === 0) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => translated(item, translations));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => [
    key,
    translated(item, translations),
  ]);
  const present = new Map(entries);
  if (present.has('en')) {
    for (const [language, texts] of translations) {
      const text = textFor(present.get('en'), texts);
      if (!present.has(language) && text !== undefined) entries.push([language, text]);
    }
  }
  return Object.fromEntries(entries);
}

/** A text, or the words of a unit. */
function textFor(english: unknown, texts: ReadonlyMap<string, string>): unknown {
  if (typeof english === 'string') return texts.get(english);
  if (typeof english !== 'object' || english === null) return undefined;
  const forms = Object.entries(english).flatMap(([form, word]) => {
    const text = typeof word === 'string' ? texts.get(word) : undefined;
    return text === undefined ? [] : [[form, text] as const];
  });
  return forms.length > 0 ? Object.fromEntries(forms) : undefined;
}

/** The same without those languages: what its author wrote, and what is locked. */
export function untranslated(value: unknown, languages: readonly string[]): unknown {
  if (languages.length === 0) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => untranslated(item, languages));
  if (typeof value !== 'object' || value === null) return value;
  const isText = Object.hasOwn(value, 'en');
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isText || !languages.includes(key))
      .map(([key, item]) => [key, untranslated(item, languages)]),
  );
}
