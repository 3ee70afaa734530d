import type {Language} from '@putuo/data/query';
import {base} from '../wording/generated/words.ts';

/** A line begins with a capital, where the language has them. */
export function startOfLine(text: string, lang: Language): string {
  return base[lang].hasCapitals ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
