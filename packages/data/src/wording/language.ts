import type {Language, LocalizedText} from '../model/model.ts';

/** Which language of this library serves a language tag. */
export interface LanguageChoice {
  readonly language: Language;
  /** True where the tag asks for another language and English stands in: mark the words with `lang="en"`. */
  readonly fallback: boolean;
}

/** What every function that says something takes. */
export interface LanguageOptions {
  /** Any BCP 47 tag, as it stands in a `lang` attribute; `languageOf` is applied to it. English when left out. */
  readonly lang?: string | null | undefined;
}

/**
 * The language that serves a BCP 47 tag, however it is cased.
 *
 * `zh`, `zh-CN`, `zh-SG` and `zh-Hans-…` are Simplified Chinese. Traditional Chinese and every other
 * language, an empty tag and no tag fall back to English and say so.
 *
 * @example
 * ```ts
 * import {languageOf} from '@putuo/data';
 * languageOf('zh-CN'); // => {language: 'zh-Hans', fallback: false}
 * languageOf('en-GB'); // => {language: 'en', fallback: false}
 * languageOf('fr'); // => {language: 'en', fallback: true}
 * ```
 */
export function languageOf(tag: string | null | undefined): LanguageChoice {
  const asked = tag ?? '';
  if (/^zh([-_](cn|sg|hans)([-_].*)?)?$/i.test(asked))
    return {language: 'zh-Hans', fallback: false};
  return {language: 'en', fallback: !/^en([-_]|$)/i.test(asked)};
}

/**
 * The words of a text in the language that serves a tag.
 *
 * @example
 * ```ts
 * import {textIn} from '@putuo/data';
 * textIn({en: 'Putuo District', 'zh-Hans': '普陀区'}, 'zh-CN'); // => '普陀区'
 * ```
 */
export function textIn(text: LocalizedText, lang?: string | null): string {
  return text[languageOf(lang).language];
}
