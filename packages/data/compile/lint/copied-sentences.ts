import type {Context} from './context.ts';
import type {Finding} from '../report/problem.ts';

/** Facts carry over, sentences do not: so many words in a row are a sentence. */
const RUN = 9;

/** Titles of documents and proper names may be long. */
const EXEMPT = /(?:^|\/)(?:documents|subjects)\.yaml$/;

/** Nothing we write repeats a sentence of a document. Comments count too. */
export function* copiedSentences({seeds, readings}: Context): Iterable<Finding> {
  if (!readings) return;
  const runs = new Map<string, string>();
  for (const {id, text} of readings.texts.values()) {
    for (const {words} of runsOf(wordsOf(text.replace(/-\n\s*/g, '')))) runs.set(words, id);
  }
  for (const {file, text} of seeds.files) {
    if (EXEMPT.test(file)) continue;
    let silentUntil = 0;
    for (const {words, at} of runsOf(wordsOf(text))) {
      const document = runs.get(words);
      if (!document || at < silentUntil) continue;
      silentUntil = at + words.length;
      const before = text.slice(0, at).split('\n');
      const place = {file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
      yield {place, message: `"${words} …" is a sentence of ${document}; say it in your own words`};
    }
  }
}

interface Word {
  readonly word: string;
  readonly at: number;
}

function wordsOf(text: string): Word[] {
  return Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}][\p{L}\p{N}.,’'%-]*/gu), (found) => ({
    word: found[0].replace(/[.,’'-]+$/u, ''),
    at: found.index,
  }));
}

function* runsOf(words: readonly Word[]): Iterable<{words: string; at: number}> {
  for (let index = 0; index + RUN <= words.length; index++) {
    const run = words.slice(index, index + RUN);
    yield {words: run.map(({word}) => word).join(' '), at: words[index]?.at ?? 0};
  }
}
