import type {Context} from '../context.ts';
import type {Finding} from '../problem.ts';
import type {FactEntry} from '../seeds.ts';
import {monthsOf, timeWordsIn} from '../words/period-words.ts';

/** Words that place something in time without naming a date. */
const RELATIVE =
  /(?<!\p{L})(?:this|last|current|past|previous|next|coming|recent|present|presently|currently|now|today|yesterday|tomorrow|to date|so far|annual(?:ly)?|since|year|month|week|day|decade|century|quarter|half|middle|end)(?!\p{L})/iu;

/** The words for a period and its `edtf` say the same. */
export function* periodWords({seed, at, document}: FactEntry, context: Context): Iterable<Finding> {
  const {period} = seed;
  if (!period) return;
  const entries = seed.evidence.flatMap((evidence, index) =>
    evidence.for === 'period' ? [{text: evidence.sic ?? evidence.printed, index}] : [],
  );
  const said = entries.flatMap(({text}) => timeWordsIn(text));
  for (const {text, index} of entries) {
    const place = at('evidence', index, 'printed');
    const words = timeWordsIn(text);
    for (const word of words) {
      if (word.kind !== 'length' && !word.agreesWith(period)) {
        yield {place, message: `"${word.text}" in "${text}" is not in "${period.edtf}"`};
      }
    }
    if (words.length === 0 && !RELATIVE.test(text)) {
      yield {place, message: `"${text}" says nothing about time`};
    }
  }
  const has = (...kinds: string[]) => said.some(({kind}) => kinds.includes(kind));
  const months = monthsOf(period);
  if (period.basis.by === 'stated' && entries.length > 0 && months.length > 0) {
    const named =
      has('month', 'date', 'months') ||
      entries.some(({text}) => /to date|today|yesterday/i.test(text));
    if (!named) {
      const message = `no words name the month of "${period.edtf}"; give it by year, or as inferred`;
      yield {place: at('period', 'edtf'), message};
    }
  }
  if (has('month') && months.length > 1) {
    const ends = [months[0], months.at(-1)];
    for (const month of ends) {
      const edge = {
        ...period,
        start: dateIn(month),
        end: dateIn(month),
        precision: 'month',
      } as const;
      if (!said.some((word) => word.kind === 'month' && word.agreesWith(edge))) {
        const message = `"${period.edtf}" reaches to a month that "${entries.map(({text}) => text).join(' … ')}" does not name`;
        yield {place: at('period', 'edtf'), message};
      }
    }
  }
  yield* yearsFromNowhere({seed, at, document}, context);
}

const dateIn = (month: number | undefined) => `2000-${String(month).padStart(2, '0')}-01`;

/** A year is printed in its words, or is the document's own, or the reason says where it is from. */
function* yearsFromNowhere(
  {seed, at, document}: FactEntry,
  {documents}: Context,
): Iterable<Finding> {
  const {period} = seed;
  if (!period) return;
  const published = documents.get(document)?.seed.published?.edtf.slice(0, 4);
  const reason = period.basis.by === 'inferred' ? period.basis.why.en : '';
  const words = seed.evidence.flatMap(({for: purpose, printed, sic}) =>
    purpose === 'period' ? [sic ?? printed] : [],
  );
  const text = [...words, reason].join(' ');
  for (const year of new Set(
    [period.start, period.end].flatMap((date) => (date ? [date.slice(0, 4)] : [])),
  )) {
    if (text.includes(year) || year === published || text.includes(`${year.slice(0, 3)}0s`))
      continue;
    if (
      Number(year) === Number(published) - 1 &&
      /(?<!\p{L})(?:last|previous|before|earlier)(?!\p{L})/iu.test(text)
    )
      continue;
    if (
      timeWordsIn(text).some(
        (word) => (word.kind === 'length' || word.kind === 'plan') && word.agreesWith(period),
      )
    )
      continue;
    const message = `the year ${year} stands neither in the words nor in the reason; say in inferred: where it is from`;
    yield {place: at('period', 'edtf'), message};
  }
}
