import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {inEveryLanguage, languageOf} from './language.ts';

describe('a page in Simplified Chinese, however it says so, is Chinese', () => {
  it.each([
    ...['zh', 'ZH-cn', 'zh-SG', 'zh-Hans', 'zh-hans-cn', 'zh-Hans-HK', 'zh_CN', 'zh-MY'],
    ...[
      'zh-cmn',
      'zh-cmn-Hans',
      'zh-cmn-Hans-CN',
      'cmn',
      'cmn-Hans',
      'zh-guoyu',
      'zh-gan',
      'yue-Hans',
    ],
    ...['zh-CN-x-foo', 'zh-Hans-CN-u-nu-hanidec', 'zh-Hans-pinyin', 'zh-CN-'],
  ])('%s', (tag) => {
    expect(languageOf(tag)).toEqual({language: 'zh-Hans', fallback: false});
  });
});

describe('English is English', () => {
  it.each(['en', 'EN', 'en-GB', 'en_US', 'en-GB-oed', 'en-Latn-IN', 'en--US'])('%s', (tag) => {
    expect(languageOf(tag)).toEqual({language: 'en', fallback: false});
  });
});

describe('any other language falls back to English, and says so', () => {
  it.each([
    ...[
      'zh-Hant',
      'zh-TW',
      'zh-HK',
      'zh-MO',
      'zh-Hant-CN',
      'zh-cmn-Hant',
      'cmn-TW',
      'yue',
      'zh-yue',
    ],
    ...['zh-Latn', 'zha', 'enm', 'fr', 'de-CH', 'i-default', 'sgn-BE-FR', 'mul', 'und'],
    ...['', '-', '123', '😀', '\ud800', 'x-klingon', 'constructor', '__proto__', null, undefined],
  ])('%s', (tag) => {
    expect(languageOf(tag)).toEqual({language: 'en', fallback: true});
  });
});

const subtags = fc.array(fc.stringMatching(/^[A-Za-z0-9]{1,9}$/), {maxLength: 6});

it('no tag, however odd, makes it throw, and one tag has one language', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({unit: 'binary'}),
        subtags.map((parts) => parts.join('-')),
      ),
      (tag) => {
        expect(languageOf(tag)).toEqual(languageOf(tag));
        expect(languageOf(tag.toUpperCase()).language).toBe(languageOf(tag.toLowerCase()).language);
      },
    ),
  );
});

it('a region, a variant or an extension behind a script changes nothing', () => {
  const ends = fc.constantFrom('-CN', '-US', '-u-ca-chinese', '-x-house', '-1996', '-CN-u-nu-latn');
  fc.assert(
    fc.property(ends, (end) => {
      expect(languageOf(`zh-Hans${end}`).language).toBe('zh-Hans');
      expect(languageOf(`zh-Hant${end}`)).toEqual({language: 'en', fallback: true});
    }),
  );
});

it('a text in every language is made when it is read, and once', () => {
  const made: string[] = [];
  const text = inEveryLanguage((language) => {
    made.push(language);
    return `in ${language}`;
  });
  expect(made).toEqual([]);
  expect([text.en, text.en]).toEqual(['in en', 'in en']);
  expect(made).toEqual(['en']);
  expect(structuredClone(text)).toEqual({en: 'in en', 'zh-Hans': 'in zh-Hans'});
});
