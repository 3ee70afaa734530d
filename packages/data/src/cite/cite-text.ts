import {citations} from '../wording/generated/words.ts';
import {dateText} from '../wording/dates.ts';
import {basisText} from '../wording/labels.ts';
import {languageOf, type LanguageOptions} from '../wording/language.ts';
import {mainEvidence} from '../model/main-evidence.ts';
import type {Basis, Evidence, Fact, SourceDocument} from '../model/model.ts';
import {wordsIn} from '../wording/pick.ts';
import {capital, filled, type FactWords} from '../wording/words.ts';

type Lang = LanguageOptions['lang'];

const wordsFor = (lang: Lang) => citations[languageOf(lang).language];

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
  const ranges = lines.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  const text = ranges.join(', ');
  const {line, lines: several} = wordsFor(lang);
  return filled(/\D/.test(text) ? several : line, text);
}

function titleOf({title}: SourceDocument, lang: Lang): string {
  return filled(wordsFor(lang).title, title);
}

function dateOf({published}: SourceDocument, lang: Lang): string {
  return published ? dateText(published.edtf, lang) : wordsFor(lang).undated;
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
  const parts = [titleOf(document, lang), dateOf(document, lang), linesText(lines, lang)];
  return parts.join(wordsIn(lang).comma);
}

const aside = (text: string, lang: Lang) => filled(wordsIn(lang).aside, text);

/** What is inferred says so, with the reason; what is stated needs no word. */
function inferredText(basis: Basis, lang: Lang): string {
  return basis.by === 'stated' ? '' : aside(basisText(basis, lang), lang);
}

const stopOf = ({stop, space}: FactWords) => stop + space;

function documentText(document: SourceDocument, lang: Lang): string {
  const {titleBasis, publisher, published} = document;
  const {dateBasis} = wordsFor(lang);
  const who = publisher ? [publisher.name + inferredText(publisher.basis, lang)] : [];
  const basis = published ? aside(filled(dateBasis, basisText(published.basis, lang)), lang) : '';
  const origin = [...who, dateOf(document, lang) + basis].join(wordsIn(lang).comma);
  return titleOf(document, lang) + inferredText(titleBasis, lang) + stopOf(wordsIn(lang)) + origin;
}

function entryText({lines, printed, sic, ...entry}: Evidence, lang: Lang): string {
  const words = wordsFor(lang);
  const role = words.roles[entry.for];
  const where = linesText(lines, lang) + (role && aside(role, lang));
  return `${where}${wordsIn(lang).colon}“${printed}”${sic === undefined ? '' : filled(words.meant, sic)}`;
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
  const stop = stopOf(wordsIn(lang));
  const main = mainEvidence(fact).document;
  // The document that states it first, each once.
  const documents = new Set([main, ...fact.evidence.map(({document}) => document)]);
  const parts = [...documents].flatMap((document) => {
    const entries = fact.evidence.filter((entry) => entry.document === document);
    const passages = entries.map((entry) => entryText(entry, lang)).join(words.semicolon);
    const lead = document === main ? '' : words.alsoIn;
    const address = document.url === null ? [] : [document.url];
    return [lead + documentText(document, lang), capital(passages), ...address];
  });
  return parts.join(stop) + stop.trim();
}
