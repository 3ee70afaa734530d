import {LANGUAGES, type Language, type LocalizedText} from '../model/model.ts';

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
 * Every tag that means Simplified Chinese is `zh-Hans`: `zh`, `zh-CN`, `zh-SG`, `zh-Hans-…`, `zh-cmn-Hans`.
 * Traditional Chinese, every other language, an empty tag and no tag fall back to English and say so.
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
  const known = choices.get(asked);
  if (known) return known;
  const choice = choiceFor(asked);
  // A page has a handful of tags; a flood of made-up ones is not kept.
  if (choices.size < 1000) choices.set(asked, choice);
  return choice;
}

const choices = /* @__PURE__ */ new Map<string, LanguageChoice>();

function choiceFor(tag: string): LanguageChoice {
  const asked = likely(tag);
  const language = asked && LANGUAGES.find((one) => likely(one) === asked);
  return language ? {language, fallback: false} : {language: 'en', fallback: true};
}

/** What ISO 639-3 calls the Chinese languages: in simplified characters, their readers read Chinese. */
const CHINESE = /^(cdo|cjy|cmn|cpx|csp|czh|czo|gan|hak|hsn|lzh|mnp|nan|wuu|yue)$/;

/**
 * Language and script of a tag, the script worked out where it is not written: `zh-TW` is `zh-Hant`, `en-GB` is
 * `en-Latn`. `null` for what is no tag. From the end of a tag that `Intl` does not take, parts are dropped until it does.
 */
function likely(tag: string): string | null {
  // `zh-cmn-Hans` is an older way to write `cmn-Hans`, `zh_CN` one of other systems.
  let rest = tag.replaceAll('_', '-').replace(/^zh-(?=[a-z]{3}(-|$))(?!min)/i, '');
  while (rest !== '') {
    try {
      const {language, script = ''} = new Intl.Locale(rest).maximize();
      // `und` would be maximized to English; it says that nobody knows.
      if (/^und(-|$)/i.test(rest)) return null;
      return `${CHINESE.test(language) ? 'zh' : language}-${script}`;
    } catch {
      rest = rest.slice(0, Math.max(0, rest.lastIndexOf('-')));
    }
  }
  return null;
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

/**
 * One text in every language. Each is made when it is first read: most readers read one.
 *
 * @example
 * ```ts
 * import {fact, format, inEveryLanguage} from '@putuo/data';
 * const revenue = fact('putuo.fiscal-revenue-jan-aug-2023');
 * inEveryLanguage((lang) => format(revenue, {lang})).en; // => '10.43 billion yuan'
 * ```
 */
export function inEveryLanguage(textIn: (language: Language) => string): LocalizedText {
  const texts = {} as Record<Language, string>;
  for (const language of LANGUAGES) {
    const property = {configurable: true, enumerable: true};
    const get = () => {
      const value = textIn(language);
      Object.defineProperty(texts, language, {...property, value});
      return value;
    };
    Object.defineProperty(texts, language, {...property, get});
  }
  return texts;
}
