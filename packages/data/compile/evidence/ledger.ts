import type {Ledger} from '../../src/model/model.ts';
import type {SourceText} from './document.ts';
import type {Readings} from './readings.ts';
import type {FactEntry, Seeds} from '../read/seeds.ts';
import type {SetAsideReason, SetAsideSeed} from '../schema/seeds.ts';
import type {Numeral} from '../words/numeral.ts';
import {inDocument, type TextRange} from '../words/passage.ts';

/** Every numeral of a document: meant by a fact, set aside, or open. */
export interface Accounts {
  readonly document: SourceText;
  readonly ledger: Ledger;
  readonly open: readonly Numeral[];
  /** How many are set aside for each reason. */
  readonly reasons: ReadonlyMap<SetAsideReason, number>;
  /** Entries that set nothing aside, or what a fact means, or what is set aside already. */
  readonly unneeded: readonly UnneededSetAside[];
}

export interface UnneededSetAside {
  readonly entry: FactEntry<SetAsideSeed>;
  readonly why: 'no numeral' | 'meant' | 'set aside twice';
  readonly numeral: string;
}

export function accountsOf(document: SourceText, seeds: Seeds, readings: Readings): Accounts {
  const meant = new Set<Numeral>();
  for (const fact of seeds.facts) {
    for (const evidence of fact.seed.evidence) {
      if ((evidence.document ?? fact.document) !== document.id) continue;
      addTouched(meant, document, readings.meantBy(fact.seed, evidence, fact.document));
    }
  }
  const setAside = new Map<Numeral, SetAsideReason>();
  const unneeded: UnneededSetAside[] = [];
  for (const entry of seeds.setAside) {
    if (entry.document !== document.id) continue;
    const numerals = setAsideBy(entry, document, readings);
    if (numerals === null) continue;
    const [first] = numerals;
    if (!first) unneeded.push({entry, why: 'no numeral', numeral: ''});
    for (const numeral of numerals) {
      const printed = document.text.slice(numeral.start, numeral.end);
      if (meant.has(numeral)) unneeded.push({entry, why: 'meant', numeral: printed});
      else if (setAside.has(numeral))
        unneeded.push({entry, why: 'set aside twice', numeral: printed});
      else setAside.set(numeral, entry.seed.reason);
    }
  }
  const open = document.numerals.filter((numeral) => !meant.has(numeral) && !setAside.has(numeral));
  const reasons = new Map<SetAsideReason, number>();
  for (const reason of setAside.values()) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const ledger = {meant: meant.size, setAside: setAside.size, open: open.length};
  return {document, ledger, open, reasons, unneeded};
}

/** `null` where its words are not found: another rule says so. */
function setAsideBy(
  {seed}: FactEntry<SetAsideSeed>,
  document: SourceText,
  readings: Readings,
): Numeral[] | null {
  const reading = readings.of(document.id, seed.lines, seed.printed);
  if (reading?.finding.found !== 'once') return null;
  const ranges = reading.numerals.flatMap((numeral) => inDocument(reading.passage, numeral));
  const touched = new Set<Numeral>();
  addTouched(touched, document, ranges);
  return [...touched];
}

function addTouched(
  touched: Set<Numeral>,
  document: SourceText,
  ranges: readonly TextRange[],
): void {
  for (const {start, end} of ranges) {
    for (const numeral of document.numerals) {
      if (numeral.start < end && numeral.end > start) touched.add(numeral);
    }
  }
}
