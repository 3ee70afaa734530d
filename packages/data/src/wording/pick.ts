import {languageOf} from './language.ts';
import {en} from './en.ts';
import type {Words} from './words.ts';
import {zhHans} from './zh-Hans.ts';

export function wordsIn(lang: string | null | undefined): Words {
  return languageOf(lang).language === 'en' ? en : zhHans;
}
