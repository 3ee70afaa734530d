import {stringify} from 'yaml';
import {positionIn, type SourceText} from '../evidence/document.ts';
import type {SetAsideReason, UnitSeed} from '../schema/seeds.ts';
import {SCALES} from '../schema/value.ts';
import {shifted as shiftedText} from '../schema/decimal.ts';
import {hedgeAt} from '../words/hedges.ts';
import type {Numeral} from '../words/numeral.ts';
import {timeWordsIn} from '../words/time-words.ts';
import {unitsNamed} from '../words/unit-words.ts';
import {proposalFor, type Proposal} from './printed.ts';
import {wordsAround} from './words-around.ts';

/** So few that no sentence of the document is copied into the draft. */
const AROUND = 3;

/** A facts file to fill in: every numeral of the document as a comment, with a record that could mean it. */
export function draftOf(document: SourceText, units: readonly UnitSeed[]): string {
  const times = new Set(
    timeWordsIn(document.text, document.numerals).flatMap(({kind, numerals}) =>
      // How long something took is more often a figure than a period.
      kind === 'length' ? [] : numerals,
    ),
  );
  const parts = document.numerals.map((numeral) => {
    const reason = likelyReason(numeral, document);
    const around = wordsAround(document, numeral, AROUND);
    const {line, column} = positionIn(document, numeral.start);
    const heading = `  # ${line}:${column} … ${around.before}${around.itself}${around.after} …`;
    const isTime = times.has(numeral);
    const proposal = proposalFor(
      document,
      numeral,
      (printed) => isTime || unitIn(document.text, numeral, printed, units) !== undefined,
      isTime ? 'before' : 'after',
    );
    if (!proposal)
      return {setAside: false, text: `${heading}\n  # (its line contains it more than once)\n`};
    if (isTime) {
      return {setAside: false, text: `${heading}\n  #     - ${evidence('period', proposal)}\n`};
    }
    if (reason) {
      return {setAside: true, text: `${heading}\n  # - ${setAside(proposal, reason)}\n`};
    }
    return {setAside: false, text: `${heading}\n${record(document, numeral, proposal, units)}`};
  });
  const textOf = (inSetAside: boolean) =>
    parts.flatMap((part) => (part.setAside === inSetAside ? [part.text] : [])).join('');
  return [
    `# Draft of ${document.numerals.length} numerals. Turn each into a fact, or set it aside with a reason; then delete the comments.`,
    '# seeds/README.md describes the format; pnpm seeds check lists what is missing.',
    `document: ${document.id}`,
    'facts:',
    textOf(false),
    'setAside:',
    textOf(true),
  ].join('\n');
}

function likelyReason(numeral: Numeral, {text}: SourceText): SetAsideReason | null {
  if (numeral.kind === 'vague') return 'vague';
  if (numeral.kind === 'ordinal') return 'ordinal';
  if (numeral.kind === 'date') return 'date';
  if (numeral.kind === 'times') return 'idiom';
  if (/^one$/i.test(text.slice(numeral.start, numeral.end))) return 'pronoun';
  return null;
}

function record(
  {text}: SourceText,
  numeral: Numeral,
  proposal: Proposal,
  units: readonly UnitSeed[],
): string {
  const unit = unitIn(text, numeral, proposal.printed, units);
  const hedge = hedgeAt(text, numeral);
  return [
    '- id: SUBJECT.SLUG',
    '  about: SUBJECT',
    '  metric: METRIC',
    `  value: '${valueText(numeral)} ${unit ?? 'UNIT'}'`,
    ...(hedge ? [`  hedge: ${hedge.hedge}`] : []),
    '  stage: achieved',
    '  evidence:',
    `    - ${evidence('value', proposal)}`,
  ]
    .map((line) => `  # ${line}\n`)
    .join('');
}

function unitIn(
  text: string,
  numeral: Numeral,
  printed: string,
  units: readonly UnitSeed[],
): string | undefined {
  const {length} = text.slice(numeral.start, numeral.end).replace(/\s+/g, ' ');
  const named = unitsNamed(printed, {start: 0, end: length}, printed.length, units);
  const [first] = units;
  return first && named(first).all[0];
}

/** As a `value:` is written: mantissa and scale word. */
function valueText({mantissa, decimal}: Numeral): string {
  for (const [word, power] of Object.entries(SCALES)) {
    if (mantissa !== decimal && decimal === shiftedText(mantissa ?? '', power))
      return `${mantissa} ${word}`;
  }
  return decimal ?? '';
}

function evidence(purpose: string, {lines, printed}: Proposal): string {
  return `{for: ${purpose}, lines: ${linesText(lines)}, printed: ${quoted(printed)}}`;
}

function setAside({lines, printed}: Proposal, reason: SetAsideReason): string {
  return `{lines: ${linesText(lines)}, printed: ${quoted(printed)}, reason: ${reason}}`;
}

function linesText([first, last]: Proposal['lines']): string {
  return first === last ? String(first) : `[${first}, ${last}]`;
}

export function quoted(text: string): string {
  return stringify(text, {defaultStringType: 'QUOTE_SINGLE', lineWidth: 0}).trimEnd();
}
