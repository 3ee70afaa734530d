import {facts} from './generated/words.ts';
import {languageOf} from './language.ts';
import type {FactWords} from './words.ts';

/** What facts say in the language that serves a tag. */
export function wordsIn(lang: string | null | undefined): FactWords {
  return facts[languageOf(lang).language];
}
