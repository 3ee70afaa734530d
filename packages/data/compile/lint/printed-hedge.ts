import type {Hedge} from '../../src/model/model.ts';
import type {Context} from './context.ts';
import type {Finding} from '../report/problem.ts';
import type {EvidenceSeed, FigureSeed} from '../schema/seeds.ts';
import type {FactEntry} from '../read/seeds.ts';
import {hedgeAt, wordsFor, type HedgeWords} from '../words/hedges.ts';
import {countedAs} from '../words/meaning.ts';
import {numeralsIn} from '../words/numerals.ts';

/** "Over 130" never becomes 130, and 130 never "over 130": the hedge and the words agree both ways. */
export function* printedHedge(fact: FactEntry, context: Context): Iterable<Finding> {
  const {seed, at, document} = fact;
  if (seed.type !== 'figure') return;
  const hedge: Hedge = seed.hedge ?? 'none';
  for (const [index, evidence] of seed.evidence.entries()) {
    if (evidence.for !== 'value') continue;
    const printed = inPrinted(evidence, seed);
    if (printed === 'no number') continue;
    const place = at('evidence', index, 'printed');
    const passage = inPassage(evidence, seed, document, context);
    const found = printed ?? (passage === 'not read' ? null : passage);
    if (found && found.hedge !== hedge) {
      const where = printed
        ? `"${evidence.printed}" says`
        : `the text before "${evidence.printed}" says`;
      yield {
        place,
        message: `${where} "${found.words}"; write hedge: ${found.hedge}${hedge === 'none' ? '' : ` instead of ${hedge}`}`,
      };
    } else if (!found && hedge !== 'none' && (passage !== 'not read' || evidence.sic)) {
      const words = wordsFor(hedge).slice(0, 4).join(', ');
      const message = `no word before "${evidence.printed}" means ${hedge} (${words} …); leave hedge: out, or print such a word`;
      yield {place: at('hedge'), message};
    }
  }
}

function inPrinted(evidence: EvidenceSeed, seed: FigureSeed): HedgeWords | null | 'no number' {
  const text = evidence.sic ?? evidence.printed;
  const numeral = countedAs(seed.value, numeralsIn(text), text);
  return numeral ? hedgeAt(text, numeral) : 'no number';
}

/** Words just before the printed ones count too, be they on the line above the passage. */
function inPassage(
  evidence: EvidenceSeed,
  seed: FigureSeed,
  document: string,
  {readings}: Context,
): HedgeWords | null | 'not read' {
  const reading = readings?.ofEvidence(evidence, document);
  if (reading?.finding.found !== 'once') return 'not read';
  const {passage, numerals, finding} = reading;
  const numeral = countedAs(seed.value, numerals, passage.text, finding.range);
  if (!numeral) return 'not read';
  const found = hedgeAt(passage.text, numeral);
  const first = passage.lines[0];
  if (found || !first) return found;
  const above = reading.document.text.slice(Math.max(0, first.from - 60), first.from);
  const longer = above + passage.text;
  return hedgeAt(longer, {start: numeral.start + above.length, end: numeral.end + above.length});
}
