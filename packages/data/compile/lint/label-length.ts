import {LANGUAGES, type Language} from '../../src/model/model.ts';
import type {Context} from './context.ts';
import type {Finding} from '../report/problem.ts';
import {writtenTexts} from '../read/written-texts.ts';

type Limit = Readonly<Record<Language, number>>;

/** In signs. A label stands over a number on a card 200 px wide; a note is read, not glanced at. */
const LIMITS: Readonly<Record<string, Limit>> = {
  label: {en: 60, 'zh-Hans': 30},
  what: {en: 90, 'zh-Hans': 45},
  among: {en: 60, 'zh-Hans': 30},
  scope: {en: 100, 'zh-Hans': 50},
  whole: {en: 80, 'zh-Hans': 40},
  name: {en: 120, 'zh-Hans': 60},
  definition: {en: 300, 'zh-Hans': 150},
  note: {en: 400, 'zh-Hans': 200},
  inferred: {en: 400, 'zh-Hans': 200},
  withdrawn: {en: 300, 'zh-Hans': 150},
};
/** Values of dimensions and whatever else is put on a card. */
const OTHER: Limit = {en: 60, 'zh-Hans': 30};

/** Texts fit where they are shown. */
export function* labelLength({seeds}: Context): Iterable<Finding> {
  for (const {text, key, at} of writtenTexts(seeds)) {
    const limit = LIMITS[key] ?? OTHER;
    for (const language of LANGUAGES) {
      const {length} = [...text[language]];
      if (length > limit[language]) {
        const message = `${key} has ${length} characters (${language}); shorten it to ${limit[language]}`;
        yield {place: at(language), message};
      }
    }
  }
}
