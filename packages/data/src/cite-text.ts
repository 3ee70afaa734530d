import {citeEn, citeZh, type CiteWords} from './cite-words.ts';
import {dateText} from './dates.ts';
import {basisText} from './labels.ts';
import {languageOf, type LanguageOptions} from './language.ts';
import type {Basis, Evidence, Fact, SourceDocument} from './model.ts';

type Lang = LanguageOptions['lang'];

const wordsFor = (lang: Lang): CiteWords => (languageOf(lang).language === 'en' ? citeEn : citeZh);

/**
 * Lines of a document in words.
 *
 * @example
 * ```ts
 * import {linesText} from '@putuo/data';
 * linesText([[37, 38]], 'en'); // => 'lines 37–38'
 * linesText([[38, 38]], 'zh'); // => '第38行'
 * ```
 */
export function linesText(lines: Evidence['lines'], lang?: Lang): string {
  const words = wordsFor(lang);
  const ranges = lines.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  const isOne = ranges.length === 1 && lines[0][0] === lines[0][1];
  return (isOne ? words.line : words.lines)(ranges.join(', '));
}

function dateOf({published}: SourceDocument, lang: Lang): string {
  return published ? dateText(published.edtf, lang) : wordsFor(lang).undated;
}

/**
 * The entry that states a fact: the first for its value.
 *
 * @example
 * ```ts
 * import {mainEvidence} from '@putuo/data';
 * import {fiscalRevenueJanAug2023} from '@putuo/data/facts/putuo';
 * mainEvidence(fiscalRevenueJanAug2023).printed; // => '10.43 billion yuan'
 * ```
 */
export function mainEvidence(fact: Fact): Evidence {
  const states = fact.evidence.filter(({role}) => role === 'states');
  return states.find((entry) => entry.for === 'value') ?? states[0] ?? fact.evidence[0];
}

/**
 * A citation short enough to stand under a figure: document, date of publication, lines.
 * What of it is inferred, `citeFull` tells.
 *
 * @example
 * ```ts
 * import {citeInline} from '@putuo/data';
 * import {fiscalRevenueJanAug2023} from '@putuo/data/facts/putuo';
 * citeInline(fiscalRevenueJanAug2023, 'en').endsWith(', 27 September 2023, lines 37–38'); // => true
 * citeInline(fiscalRevenueJanAug2023, 'zh').endsWith('，2023年9月27日，第37–38行'); // => true
 * ```
 */
export function citeInline(fact: Fact, lang?: Lang): string {
  const {document, lines} = mainEvidence(fact);
  const words = wordsFor(lang);
  const parts = [words.title(document.title), dateOf(document, lang), linesText(lines, lang)];
  return parts.join(words.comma);
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What is inferred says so, with the reason; what is stated needs no word. */
function inferredText(basis: Basis, lang: Lang): string {
  return basis.by === 'stated' ? '' : wordsFor(lang).aside(basisText(basis, lang));
}

function documentText(document: SourceDocument, lang: Lang): string {
  const words = wordsFor(lang);
  const {title, titleBasis, publisher, published} = document;
  const basis = published ? words.aside(words.dateBasis(basisText(published.basis, lang))) : '';
  const who = publisher ? publisher.name + inferredText(publisher.basis, lang) + words.comma : '';
  const quoted = languageOf(lang).language === 'en' ? words.quote(title) : words.title(title);
  return (
    quoted + inferredText(titleBasis, lang) + words.stop + who + dateOf(document, lang) + basis
  );
}

function entryText(entry: Evidence, lang: Lang): string {
  const words = wordsFor(lang);
  const role = words.roles[entry.for];
  return (
    linesText(entry.lines, lang) +
    (role && words.aside(role)) +
    words.colon +
    words.quote(entry.printed) +
    (entry.sic === undefined ? '' : words.meant(entry.sic))
  );
}

/**
 * A citation with all that the data knows of the source: title, publisher, date and how each is known, every passage
 * with its lines and printed words, and the other documents that print the fact again.
 *
 * @example
 * ```ts
 * import {citeFull} from '@putuo/data';
 * import {fiscalRevenueJanAug2023} from '@putuo/data/facts/putuo';
 * citeFull(fiscalRevenueJanAug2023, 'en').includes('ines 37–38: “10.43 billion yuan”'); // => true
 * ```
 */
export function citeFull(fact: Fact, lang?: Lang): string {
  const words = wordsFor(lang);
  const main = mainEvidence(fact).document;
  const documents = new Map(
    [main, ...fact.evidence.map(({document}) => document)].map((one) => [one.id, one]),
  );
  const told = [...documents.values()].map((document) => {
    const entries = fact.evidence.filter((entry) => entry.document.id === document.id);
    const passages = capital(entries.map((entry) => entryText(entry, lang)).join(words.semicolon));
    const url = document.url === null ? '' : words.stop + document.url;
    const lead = document.id === main.id ? '' : words.alsoIn;
    return lead + documentText(document, lang) + words.stop + passages + url;
  });
  return told.join(words.stop) + words.stop.trim();
}
