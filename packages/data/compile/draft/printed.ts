import {positionIn, type SourceText} from '../evidence/document.ts';
import type {LineRange} from '../schema/lines.ts';
import type {Numeral} from '../words/numeral.ts';
import {findPrinted, looseLines, passageOf} from '../words/passage.ts';

export interface Proposal {
  readonly lines: LineRange;
  readonly printed: string;
}

const MOST_MORE = 3;

/**
 * The numeral and words beside it that stand once in their lines, the first that are good enough;
 * `null` where no few words do. A number is known by what follows it, a date by what precedes it.
 */
export function proposalFor(
  document: SourceText,
  {start, end}: Numeral,
  goodEnough: (printed: string) => boolean,
  beside: 'before' | 'after',
): Proposal | null {
  const proposals: Proposal[] = [];
  for (let more = 1; more <= MOST_MORE; more++) {
    const [first, last] =
      beside === 'after'
        ? [start, wordsOn(document.text, end, more)]
        : [wordsBack(document.text, start, more), end];
    const proposal = maybeProposal(document, first, last);
    if (proposal && goodEnough(proposal.printed)) return proposal;
    if (proposal) proposals.push(proposal);
  }
  return proposals[0] ?? maybeProposal(document, start, end);
}

/** Where so many words after the place end; signs attached to it are no word of their own. */
function wordsOn(text: string, from: number, count: number): number {
  const rest = text.slice(from, from + 120);
  return from + (new RegExp(String.raw`^\S*(?:\s+\S+){${count}}`).exec(rest)?.[0].length ?? 0);
}

function wordsBack(text: string, to: number, count: number): number {
  const before = text.slice(Math.max(0, to - 120), to);
  const word = String.raw`(?:\p{L}+-[ \t]*\n\s*)?\S+\s+`;
  return to - (new RegExp(`(?<!\\S)(?:${word}){${count}}$`, 'u').exec(before)?.[0].length ?? 0);
}

function maybeProposal(document: SourceText, start: number, end: number): Proposal | null {
  const words = document.text.slice(start, end).replace(/[\s,.;:!?"”’)-]+$/u, '');
  const first = positionIn(document, start).line;
  const last = positionIn(document, start + words.length - 1).line;
  const printed = words.replace(/(\p{L})-[ \t]*\n\s*(?=\p{L})/gu, '$1').replace(/\s+/g, ' ');
  const passage = passageOf(document, [[first, last]]);
  const finding = findPrinted(passage, printed);
  const stands =
    finding.found === 'once' && looseLines(passage, [[first, last]], finding.range).length === 0;
  return stands ? {lines: [first, last], printed} : null;
}
