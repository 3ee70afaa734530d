import type {Context} from './context.ts';
import type {Finding} from '../report/problem.ts';
import type {FactEntry} from '../read/seeds.ts';
import {monthsOf} from '../words/calendar.ts';
import {relativeWordsIn} from '../words/relative-years.ts';
import {timeWordsIn} from '../words/time-words.ts';

/** Words that place something in time without naming a date. */
const RELATIVE =
  /(?<!\p{L})(?:this|last|current|past|previous|next|coming|recent|present|presently|currently|now|today|yesterday|tomorrow|to date|so far|annual(?:ly)?|since|year|month|week|day|decade|century|quarter|half|middle|end)(?!\p{L})/iu;

/** The words for a period and its `edtf` say the same. */
export function* periodWords(
  {seed, at, document}: FactEntry,
  {documents}: Context,
): Iterable<Finding> {
  const {period} = seed;
  if (!period) return;
  const entries = seed.evidence.flatMap((evidence, index) =>
    evidence.for === 'period'
      ? [
          {
            ...evidence,
            text: evidence.sic ?? evidence.printed,
            place: at('evidence', index, 'printed'),
          },
        ]
      : [],
  );
  for (const {text, place, document: other = document} of entries) {
    const words = timeWordsIn(text);
    for (const word of words) {
      // Only a span has a length: "three years ago" may lead to a day.
      const isAbout = word.kind !== 'length' || period.type === 'span';
      if (isAbout && !word.agreesWith(period)) {
        yield {
          place,
          message: `"${word.text}" in "${text}" lies outside "${period.edtf}"; correct the edtf, or print the words that say it`,
        };
      }
    }
    const published = documents.get(other)?.seed.published?.edtf;
    for (const word of published ? relativeWordsIn(text, published) : []) {
      if (!word.agreesWith(period)) {
        const message = `"${word.text}" in a document of ${published ?? ''} means ${word.means}, not "${period.edtf}"; correct the edtf`;
        yield {place, message};
      }
    }
    if (words.length === 0 && !RELATIVE.test(text)) {
      yield {
        place,
        message: `"${text}" says nothing about time; print the words that do, or write basis: {inferred: …} with the reason`,
      };
    }
  }
  const texts = entries.map(({text}) => text);
  for (const message of monthsUnsaid(period, texts)) yield {place: at('period', 'edtf'), message};
}

type Period = NonNullable<FactEntry['seed']['period']>;

/** A stated month is named; of a range of months, both ends are. */
function* monthsUnsaid(period: Period, texts: readonly string[]): Iterable<string> {
  const months = monthsOf(period);
  if (months.length === 0 || texts.length === 0) return;
  const said = texts.flatMap((text) => timeWordsIn(text));
  const isNamed = said.some(({kind}) => kind === 'month' || kind === 'date' || kind === 'months');
  const isToday = texts.some((text) => /to date|today|yesterday/i.test(text));
  if (period.basis.by === 'stated' && !isNamed && !isToday) {
    yield `no words name the month of "${period.edtf}"; write the year alone, or basis: {inferred: …} with the reason`;
  }
  if (!said.some(({kind}) => kind === 'month')) return;
  for (const month of new Set([months[0], months.at(-1)])) {
    const alone = {...period, ...onlyMonth(month ?? 1)};
    if (!said.some((word) => word.kind === 'month' && word.agreesWith(alone))) {
      yield `"${period.edtf}" begins or ends in a month that "${texts.join(' … ')}" does not name; correct the edtf, or print the month`;
    }
  }
}

function onlyMonth(month: number) {
  const day = `2000-${String(month).padStart(2, '0')}-01`;
  return {start: day, end: day, precision: 'month'} as const;
}
