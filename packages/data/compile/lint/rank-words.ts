import type {Context} from '../context.ts';
import type {Finding} from '../problem.ts';
import type {FactEntry} from '../seeds.ts';
import {unbroken} from '../words/hedges.ts';
import {numeralsIn} from '../words/numerals.ts';

/** Words that put something first among others. */
const SUPERLATIVE =
  /(?<!\p{L})(?:most|top|best|only|sole|premier|foremost|inaugural|leading|unprecedented|unique|pioneer(?:ed|ing|s)?|taken the lead|\p{L}{2,}est)(?!\p{L})/u;
/** One of several has no rank of its own. */
const ONE_OF_SEVERAL = /(?<!\p{L})(?:one of|among|some of)(?!\p{L})/u;
/** No superlatives, though they end like one. */
const NOT_ONE = /(?<!\p{L})(?:west|east|northwest|southwest|interest|invest|harvest|request|forest|test|rest|rest|contest|digest|guest|quest|suggest|west)(?!\p{L})/gu;

/** A rank is printed: first, highest, No. 2. "One of the first" has none. */
export function* rankWords({seed, at, document}: FactEntry, {readings}: Context): Iterable<Finding> {
  if (seed.type !== 'claim') return;
  for (const [index, evidence] of seed.evidence.entries()) {
    if (evidence.for !== 'value') continue;
    const text = unbroken(evidence.sic ?? evidence.printed);
    const ranks = numeralsIn(text)
      .filter(({kind, decimal}) => kind === 'ordinal' || (kind === 'cardinal' && decimal !== '1'))
      .map(({decimal}) => Number(decimal));
    const superlative = SUPERLATIVE.exec(text.replace(NOT_ONE, ' '))?.[0];
    const place = at('evidence', index, 'printed');
    const {rank} = seed;
    const reading = readings?.ofEvidence(evidence, document);
    const before =
      reading?.finding.found === 'once'
        ? unbroken(reading.passage.text.slice(0, reading.finding.span.start)).slice(-40)
        : '';
    const shared = ONE_OF_SEVERAL.test(`${before} ${text}`);
    if (rank === null && !shared && (ranks.includes(1) || superlative)) {
      const word = ranks.includes(1) ? 'first' : superlative;
      yield {place, message: `"${word}" in "${evidence.printed}" is a rank; rank is null`};
    }
    if (rank === 1 && !ranks.includes(1) && !superlative) {
      yield {place, message: `"${evidence.printed}" has no word for rank 1 (first, highest, most, only …)`};
    }
    if (rank !== null && rank > 1 && !ranks.includes(rank)) {
      yield {place, message: `"${evidence.printed}" does not say rank ${rank}`};
    }
  }
}
