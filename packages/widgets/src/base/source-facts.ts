import {
  format,
  labelText,
  linesText,
  periodText,
  scopeText,
  stageText,
  textIn,
} from '@putuo/data/query';
import type {Basis, Dataset, Evidence, Fact, Language, SourceDocument} from '@putuo/data/query';
import {numberOf} from './source-documents.ts';
import {basisAside} from './source-row.ts';
import type {Quote, SourceRow} from './source-row.ts';
import {base as wordsIn} from '../wording/generated/words.ts';

/** What stands behind one fact, piece by piece. */
export function factRows(
  fact: Fact,
  lang: Language,
  documents: readonly SourceDocument[],
  dataset: Dataset | undefined,
): readonly SourceRow[] {
  const words = wordsIn[lang];
  const quotesFor = (purpose: Evidence['for'], role: Evidence['role'] = 'states') =>
    fact.evidence
      .filter((entry) => entry.for === purpose && entry.role === role)
      .map((entry) => quoteOf(entry, lang, documents));
  const scope = scopeText(fact, lang);
  const repeated = quotesFor('value', 'repeats');
  const rows: readonly (SourceRow | false | null | undefined)[] = [
    {term: words.printed, quotes: quotesFor('value')},
    fact.type === 'figure' && {term: words.definition, text: textIn(fact.metric.definition, lang)},
    scope !== null && {term: words.scope, text: scope, quotes: quotesFor('scope')},
    fact.period
      ? {
          term: words.period,
          text: periodText(fact.period, lang),
          ...backing(fact.period.basis, quotesFor('period'), lang),
        }
      : {term: words.period, text: words.noPeriod},
    {
      term: words.stage,
      text: stageText(fact.stage, lang),
      ...backing(fact.stageBasis, quotesFor('stage'), lang),
    },
    fact.note && {term: words.note, text: textIn(fact.note, lang)},
    repeated.length > 0 && {term: words.alsoPrinted, quotes: repeated},
    ...(fact.disagreesWith ?? []).map((id) => ({
      term: words.disagrees,
      text: otherText(id, lang, dataset),
    })),
    fact.outcome && {term: words.outcome, text: factText(fact.outcome, lang)},
  ];
  return rows.filter((row) => row !== false && row !== null && row !== undefined);
}

/** Printed words speak for themselves; without them, how we know it is said. */
function backing(
  basis: Basis,
  quotes: readonly Quote[],
  lang: Language,
): Pick<SourceRow, 'basis' | 'quotes'> {
  return basis.by === 'stated' && quotes.length > 0
    ? {quotes}
    : {basis: basisAside(basis, lang), quotes};
}

/** Where several documents are listed, a bracketed number ties each quote to one of them. */
function quoteOf(entry: Evidence, lang: Language, documents: readonly SourceDocument[]): Quote {
  const words = wordsIn[lang];
  const number = documents.length > 1 ? ` ${numberOf(entry.document, documents)}` : '';
  const sic = entry.sic === undefined ? '' : words.bracketed(words.sic(entry.sic));
  return {
    // Written out rather than left to styles, which are not copied with the text.
    printed: `“${entry.printed}”`,
    where: sic + words.comma + linesText(entry.lines, lang) + number,
    lang: entry.document.lang,
  };
}

function otherText(id: string, lang: Language, dataset: Dataset | undefined): string {
  const found = dataset?.findFact(id);
  return found?.status === 'found' ? factText(found.fact, lang) : id;
}

function factText(fact: Fact, lang: Language): string {
  const label = labelText(fact, lang);
  return fact.type === 'figure' ? label + wordsIn[lang].colon + format(fact, {lang}) : label;
}
