import type {Context} from './context.ts';
import type {Finding} from '../report/problem.ts';
import {writtenTexts} from '../read/written-texts.ts';

const FULL_WIDTH = /[，。、；：？！（）【】《》「」％０-９Ａ-Ｚａ-ｚ\u3000]/u;
/** Beside a Chinese character, so that "No.2" and "1,409" stay what they are. */
const HALF_WIDTH = /(?<=\p{Script=Han})\s*[,;:?!.()]|[,;:?!()]\s*(?=\p{Script=Han})/u;
const WIDE_DIGIT = /[０-９Ａ-Ｚａ-ｚ％\u3000]/u;

/** Chinese has full-width punctuation, English half-width; digits and letters are half-width in both. */
export function* punctuation({seeds}: Context): Iterable<Finding> {
  for (const {text, at} of writtenTexts(seeds)) {
    const inEnglish = FULL_WIDTH.exec(text.en);
    if (inEnglish) {
      yield {
        place: at('en'),
        message: `"${inEnglish[0]}" is full-width; English takes the half-width character`,
      };
    }
    const inChinese = HALF_WIDTH.exec(text['zh-Hans']);
    if (inChinese) {
      const message = `"${inChinese[0].trim()}" is half-width in "${text['zh-Hans']}"; Chinese takes the full-width character`;
      yield {place: at('zh-Hans'), message};
    }
    const wide = WIDE_DIGIT.exec(text['zh-Hans']);
    if (wide) {
      yield {
        place: at('zh-Hans'),
        message: `"${wide[0]}" is full-width; write digits, letters and % half-width`,
      };
    }
  }
}
