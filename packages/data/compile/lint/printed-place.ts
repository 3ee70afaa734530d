import type {Context} from '../context.ts';
import type {Reading} from '../evidence.ts';
import type {Finding, Place} from '../problem.ts';
import type {EvidenceSeed, SetAsideSeed} from '../schema/seeds.ts';
import type {LineRange} from '../schema/lines.ts';
import type {FactEntry} from '../seeds.ts';
import {fold} from '../words/fold.ts';
import {findPrinted, looseLines, passageOf} from '../words/passage.ts';

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
    const message = `"${printed}" has ${words} words; print the figure, not the sentence (at most ${MOST_WORDS})`;
    yield {place: places.printed, message};
  }
  const reading = readings?.of(document, lines, printed);
  if (!reading) return;
  const last = reading.document.lines.length;
  const beyond = lines.flat().find((line) => line > last);
  if (beyond !== undefined) {
    yield {
      place: places.lines,
      message: `line ${beyond} does not exist; ${document} has ${last} lines`,
    };
  } else if (reading.finding.found === 'never') {
    const message = `"${printed}" does not stand in ${linesText(lines)} of ${document}`;
    yield {place: places.printed, message: `${message}; ${elsewhere(reading, printed)}`};
  } else if (reading.finding.found === 'twice') {
    const message = `"${printed}" stands in ${linesText(lines)} of ${document} more than once; print more words`;
    yield {place: places.printed, message};
  } else if (reading.finding.found === 'once') {
    const loose = looseLines(reading.passage, lines, reading.finding.span);
    if (loose.length > 0) {
      const message = `${linesText(lines)} are loose: line ${loose.join(' and ')} holds no part of "${printed}"`;
      yield {place: places.lines, message};
    }
  }
}

function elsewhere({document}: Reading, printed: string): string {
  const spread = fold(printed).text.length > 1 ? 6 : 1;
  const found: string[] = [];
  for (let first = 1; first <= document.lines.length; first++) {
    for (let last = first; last < first + spread && last <= document.lines.length; last++) {
      const passage = passageOf(document, [[first, last]]);
      const finding = findPrinted(passage, printed);
      if (finding.found !== 'once') continue;
      if (looseLines(passage, [[first, last]], finding.span).length === 0) {
        found.push(first === last ? `${first}` : `[${first}, ${last}]`);
      }
      break;
    }
  }
  if (found.length === 0) return 'nor anywhere else in it';
  return `it stands in lines ${found.slice(0, 3).join(' or ')}${found.length > 3 ? ' …' : ''}`;
}

function linesText(ranges: readonly LineRange[]): string {
  const texts = ranges.map(([first, last]) =>
    first === last ? `${first}` : `${first} to ${last}`,
  );
  return `line${texts.length === 1 && !texts[0]?.includes(' ') ? '' : 's'} ${texts.join(', ')}`;
}
