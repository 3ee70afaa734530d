import type {Context} from './context.ts';
import type {Finding} from '../report/problem.ts';
import {LANGUAGES} from '../../src/model/model.ts';
import {writtenTexts} from '../read/written-texts.ts';

/** In columns: a label stands over a number on a card 200 px wide; a note is read, not glanced at. */
const LIMITS: Readonly<Record<string, number>> = {
  label: 60,
  what: 90,
  among: 60,
  scope: 100,
  whole: 80,
  name: 120,
  title: 80,
  description: 300,
  definition: 300,
  note: 400,
  inferred: 400,
  withdrawn: 300,
};
/** Values of dimensions and whatever else is put on a card. */
const OTHER = 60;

/** A Chinese character is as wide as two letters, and says as much. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;

const columnsOf = (text: string) =>
  [...text].reduce((columns, character) => columns + (WIDE.test(character) ? 2 : 1), 0);

/** Texts fit where they are shown. */
export function* labelLength({seeds}: Context): Iterable<Finding> {
  for (const {text, key, at} of writtenTexts(seeds)) {
    const limit = LIMITS[key] ?? OTHER;
    for (const language of LANGUAGES) {
      const columns = columnsOf(text[language]);
      if (columns <= limit) continue;
      const message = `${key} is ${columns} columns wide in ${language}; shorten it to ${limit} (a Chinese character counts as two)`;
      yield {place: at(language), message};
    }
  }
}
