import type {Language} from '../../src/model/model.ts';
import type {Context} from './context.ts';
import type {Finding} from '../report/problem.ts';
import {writtenTexts} from '../read/written-texts.ts';

const HAN = /\p{Script=Han}/u;

/** Chinese text has Chinese in it, and English text has none. */
export function* chinese({seeds}: Context): Iterable<Finding> {
  const units = seeds.units.map(({seed, at}) => ({
    text: {
      en: `${seed.words.en.one} ${seed.words.en.other}`,
      'zh-Hans': seed.words['zh-Hans'].other,
    },
    at: (language: Language) => at('words', language),
  }));
  for (const {text, at} of [...writtenTexts(seeds), ...units]) {
    if (!HAN.test(text['zh-Hans'])) {
      yield {
        place: at('zh-Hans'),
        message: `"${text['zh-Hans']}" has no Chinese in it; write "${text.en}" in Chinese`,
      };
    }
    if (HAN.test(text.en)) {
      yield {place: at('en'), message: `"${text.en}" has Chinese in it; write it in English`};
    }
  }
}
