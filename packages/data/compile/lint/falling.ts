import type {Context} from './context.ts';
import type {Finding} from '../report/problem.ts';
import type {FactEntry} from '../read/seeds.ts';
import {unbroken} from '../words/hedges.ts';
import {printedAs} from '../words/meaning.ts';

/** Closed lists: what makes a number of percent a fall, and what makes it a rise. */
const FALLING =
  /(?<!\p{L})(?:fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|reduc(?:e[sd]?|ing|tions?)|down|lower(?:ed|ing)?|cuts?|cutting|shr[aiu]nk|slump(?:s|ed)?|contract(?:ed|ion)|los[ts]|minus)(?!\p{L})/u;
const RISING =
  /(?<!\p{L})(?:rose|ris(?:e[ns]?|ing)|gr[eo]w(?:n|s|th|ing)?|increas(?:e[sd]?|ing)|up|gain(?:s|ed)?|climb(?:s|ed)?|surg(?:e[sd]?|ing)|jump(?:s|ed)?|expand(?:s|ed)?)(?!\p{L})/u;

/** A negative change has a word of falling in its words or near by; a positive one has none. */
export function* falling({seed, at, document}: FactEntry, context: Context): Iterable<Finding> {
  if (seed.type !== 'figure') return;
  const {value, decimal} = seed.value;
  const isChange = context.metrics.get(seed.metric)?.seed.kind === 'change';
  if (value < 0 && !isChange) {
    yield {
      place: at('value'),
      message: `${decimal} is negative, but only a change may be; write it without the minus, or choose a metric of kind change`,
    };
  }
  if (!isChange) return;
  for (const [index, evidence] of seed.evidence.entries()) {
    if (evidence.for !== 'value') continue;
    const reading = context.readings?.ofEvidence(evidence, document);
    const [numeral] = printedAs(seed.value, reading?.numerals ?? []);
    const own = unbroken(evidence.sic ?? evidence.printed);
    const text =
      numeral && reading
        ? `${own} ${sentenceAround(reading.passage.text, numeral.start, numeral.end)}`
        : own;
    const place = at('evidence', index, 'printed');
    if (value < 0 && !FALLING.test(text) && (numeral ?? RISING.test(text))) {
      const message = `${decimal} is a fall, but no word near "${evidence.printed}" says so (fell, dropped, down …); leave the minus out, or print such a word`;
      yield {place, message};
    }
    if (value > 0 && FALLING.test(text) && !RISING.test(text)) {
      const word = FALLING.exec(text)?.[0] ?? '';
      yield {
        place,
        message: `${decimal} is a rise, but "${evidence.printed}" is printed with "${word}"; write it with a minus`,
      };
    }
  }
}

/** Not further than the sentence, and not far. */
function sentenceAround(text: string, start: number, end: number): string {
  const before =
    unbroken(text.slice(Math.max(0, start - 80), start))
      .split(/[.;]\s/)
      .at(-1) ?? '';
  const after = unbroken(text.slice(end, end + 40)).split(/[.;](?:\s|$)/)[0] ?? '';
  return `${before} ${after}`;
}
