import type {Context} from './context.ts';
import type {SourceText} from '../evidence/document.ts';
import type {Reading} from '../evidence/readings.ts';
import type {Finding, Place} from '../report/problem.ts';
import type {EvidenceSeed, SetAsideSeed} from '../schema/seeds.ts';
import type {LineRange} from '../schema/lines.ts';
import type {FactEntry} from '../read/seeds.ts';
import {linesOf, looseLines, passageOf, placesOf, type Passage} from '../words/passage.ts';

const MOST_WORDS = 8;

type Located = Pick<EvidenceSeed | SetAsideSeed, 'lines' | 'printed'>;

/** Printed words stand in their lines exactly once, and tightly: the first and last line each hold part of them. */
export function* printedPlace(
  {seed, at, document}: FactEntry,
  context: Context,
): Iterable<Finding> {
  for (const [index, evidence] of seed.evidence.entries()) {
    const places = {
      printed: at('evidence', index, 'printed'),
      lines: at('evidence', index, 'lines'),
    };
    yield* check(evidence, evidence.document ?? document, places, context);
  }
}

/** The same for what is set aside. */
export function* setAsidePlace({seeds, ...context}: Context): Iterable<Finding> {
  for (const {seed, at, document} of seeds.setAside) {
    const places = {printed: at('printed'), lines: at('lines')};
    yield* check(seed, document, places, {seeds, ...context});
  }
}

function* check(
  {lines, printed}: Located,
  document: string,
  places: {readonly printed: Place; readonly lines: Place},
  {readings}: Context,
): Iterable<Finding> {
  const words = printed.trim().split(/\s+/).length;
  if (words > MOST_WORDS) {
    const message = `"${printed}" has ${words} words; print at most ${MOST_WORDS}: the figure, not the sentence`;
    yield {place: places.printed, message};
  }
  const reading = readings?.of(document, lines, printed);
  if (!reading) return;
  const last = reading.document.lines.length;
  const beyond = lines.flat().find((line) => line > last);
  if (beyond !== undefined) {
    yield {
      place: places.lines,
      message: `there is no line ${beyond}; ${document} has ${last} lines`,
    };
  } else if (reading.finding.found === 'never') {
    const message = `"${printed}" is not in ${linesText(lines)} of ${document}`;
    yield {place: places.printed, message: `${message}; ${elsewhere(reading, printed)}`};
  } else if (reading.finding.found === 'twice') {
    const message = `"${printed}" is in ${linesText(lines)} of ${document} more than once; print more of the words around it`;
    yield {place: places.printed, message};
  } else if (reading.finding.found === 'once') {
    const loose = looseLines(reading.passage, lines, reading.finding.range);
    if (loose.length > 0) {
      const message = `line ${loose.join(' and ')} holds no part of "${printed}"; leave it out of lines:`;
      yield {place: places.lines, message};
    }
  }
}

/** Where in the document the words stand, so that wrong lines are put right at once. */
function elsewhere({document}: Reading, printed: string): string {
  const whole = wholeOf(document);
  const found = placesOf(whole, printed).map((span) => {
    const lines = linesOf(whole, span);
    const [first = 0, last = first] = [lines[0], lines.at(-1)];
    return first === last ? `${first}` : `[${first}, ${last}]`;
  });
  if (found.length === 0) return 'it is nowhere in it: copy the words from the document';
  return `write lines: ${found.slice(0, 3).join(' or ')}${found.length > 3 ? ' …' : ''}`;
}

const wholes = new WeakMap<SourceText, Passage>();

function wholeOf(document: SourceText): Passage {
  const known = wholes.get(document) ?? passageOf(document, [[1, document.lines.length]]);
  wholes.set(document, known);
  return known;
}

function linesText(ranges: readonly LineRange[]): string {
  const texts = ranges.map(([first, last]) =>
    first === last ? `${first}` : `${first} to ${last}`,
  );
  return `line${texts.length === 1 && !texts[0]?.includes(' ') ? '' : 's'} ${texts.join(', ')}`;
}
