import type {Context} from './context.ts';
import type {Finding} from '../report/problem.ts';
import type {FactEntry} from '../read/seeds.ts';
import {unbroken} from '../words/hedges.ts';
import {numeralsIn} from '../words/numerals.ts';

/** Words that leave no doubt. */
const SUPERLATIVE = /(?<!\p{L})(?:most|best|\p{L}{2,}est)(?!\p{L})/u;
/** Words that may mean the first, or only a good place: the author decides. */
const DISTINCTION =
  /(?<!\p{L})(?:top|only|sole|premier|foremost|inaugural|leading|unprecedented|unique|pioneer(?:ed|ing|s)?|lead)(?!\p{L})/u;
/** One of several has no rank of its own; "the highest among all" has. */
const ONE_OF_SEVERAL =
  /(?<!\p{L})(?:one of|some of|among)(?!\p{L})(?=.*(?:first|most|best|\p{L}{2,}est|leaders?|top)(?!\p{L}))/su;
/** No superlatives, though they end like one. */
const NOT_ONE =
  /(?<!\p{L})(?:west|east|northwest|northeast|southwest|southeast|interest|invest|harvest|request|forest|test|rest|contest|digest|guest|quest|suggest|protest|arrest|honest|modest)(?!\p{L})/gu;

/** A rank is printed: first, highest, No. 2. "One of the first" has none. */
export function* rankWords(
  {seed, at, document}: FactEntry,
  {readings}: Context,
): Iterable<Finding> {
  if (seed.type !== 'claim') return;
  const {rank} = seed;
  const entries = seed.evidence.filter((evidence) => evidence.for === 'value');
  const texts = entries.map((evidence) => unbroken(evidence.sic ?? evidence.printed));
  const ranks = texts.flatMap(ranksIn);
  const superlative = texts.flatMap(
    (text) => SUPERLATIVE.exec(text.replace(NOT_ONE, ' ')) ?? [],
  )[0];
  const printed = `"${entries.map((entry) => entry.printed).join(' … ')}"`;
  const place = at('rank');
  if (rank === null) {
    const shared = entries.some((evidence, index) => {
      const reading = readings?.ofEvidence(evidence, document);
      const start = reading?.finding.found === 'once' ? reading.finding.range.start : 0;
      const before = unbroken(reading?.passage.text.slice(0, start) ?? '').slice(-40);
      return ONE_OF_SEVERAL.test(`${before} ${texts[index] ?? ''}`);
    });
    const word = ranks.includes(1) ? 'first' : superlative;
    if (word && !shared) yield {place, message: `"${word}" in ${printed} is a rank; write rank: 1`};
  } else if (rank === 1) {
    const distinct = texts.some((text) => DISTINCTION.test(text));
    if (!ranks.includes(1) && !superlative && !distinct) {
      yield {
        place,
        message: `${printed} has no word for rank 1 (first, highest, most, only …); write rank: null, or print such a word`,
      };
    }
  } else if (!ranks.includes(rank)) {
    yield {
      place,
      message: `${printed} does not say ${rank}; write the rank it says, or print the words that do`,
    };
  }
}

function ranksIn(text: string): number[] {
  return numeralsIn(text)
    .filter(({kind, decimal}) => kind === 'ordinal' || (kind === 'cardinal' && decimal !== '1'))
    .map(({decimal}) => Number(decimal));
}
