import {languageOf} from './language.ts';
import {en} from './en.ts';
import type {Words} from './words.ts';
import {zh} from './zh-Hans.ts';

export function wordsIn(lang: string | null | undefined): Words {
  return languageOf(lang).language === 'en' ? en : zh;
}
