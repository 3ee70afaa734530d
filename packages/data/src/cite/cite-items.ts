import {citeFull} from './cite-text.ts';
import {mainEvidence} from '../model/main-evidence.ts';
import {endsOf} from '../model/edtf.ts';
import type {LanguageOptions} from '../wording/language.ts';
import type {Fact, SourceDocument} from '../model/model.ts';

type Lang = LanguageOptions['lang'];
type DateNumbers = readonly [year: number, month?: number, day?: number];

/** An item of CSL-JSON, with the variables that a press document fills. */
export interface CslItem {
  /** The id of the fact. */
  readonly id: string;
  readonly type: 'document';
  readonly title: string;
  readonly publisher?: string;
  readonly issued?: {
    readonly 'date-parts': readonly [DateNumbers] | readonly [DateNumbers, DateNumbers];
    /** Printed only as "about". */
    readonly circa?: true;
  };
  readonly URL?: string;
  readonly language: 'en';
  /** Lines, printed words, and what is inferred, in a sentence or two. */
  readonly note: string;
}

/** A decade has no year to give; citations leave it out, and the note tells. */
function issuedOf({published}: SourceDocument): Pick<CslItem, 'issued'> {
  if (!published) return {};
  const ends = endsOf(published.edtf).flatMap((end) =>
    end && !end.year.includes('X') ? [end] : [],
  );
  const [from, to] = ends.map(({year, month, day}): DateNumbers => {
    if (!month) return [Number(year)];
    return day ? [Number(year), month, day] : [Number(year), month];
  });
  if (!from || !to) return {};
  const isRange = published.edtf.includes('/');
  const circa = ends.some(({mark}) => mark !== '') ? ({circa: true} as const) : {};
  return {issued: {'date-parts': isRange ? [from, to] : [from], ...circa}};
}

/**
 * A CSL-JSON item, for Zotero, citeproc and their like.
 *
 * @example
 * ```ts
 * import {citeCslJson} from '@putuo/data';
 * import {fiscalRevenueJanAug2023} from '@putuo/data/facts/putuo';
 * citeCslJson(fiscalRevenueJanAug2023).issued; // => {'date-parts': [[2023, 9, 27]]}
 * ```
 */
export function citeCslJson(fact: Fact, lang?: Lang): CslItem {
  const {document} = mainEvidence(fact);
  return {
    id: fact.id,
    type: 'document',
    title: document.title,
    ...(document.publisher ? {publisher: document.publisher.name} : {}),
    ...issuedOf(document),
    ...(document.url === null ? {} : {URL: document.url}),
    language: document.lang,
    note: citeFull(fact, lang),
  };
}

const TEX: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);

/** Characters that TeX would take as commands. */
function tex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (character) => TEX.get(character) ?? `\\${character}`);
}

const two = (value: number) => String(value).padStart(2, '0');

/**
 * A BibTeX entry in UTF-8, keyed by the id of the fact. `date` is for biber, `year` and `month` for BibTeX itself.
 *
 * @example
 * ```ts
 * import {citeBibtex} from '@putuo/data';
 * import {fiscalRevenueJanAug2023} from '@putuo/data/facts/putuo';
 * citeBibtex(fiscalRevenueJanAug2023).startsWith('@misc{putuo.fiscal-revenue-jan-aug-2023,'); // => true
 * ```
 */
export function citeBibtex(fact: Fact, lang?: Lang): string {
  const {title, publisher, issued, URL, note} = citeCslJson(fact, lang);
  const [from, to] = issued?.['date-parts'] ?? [];
  const iso = (date: DateNumbers | undefined) =>
    date?.map((part = 0, at) => (at === 0 ? String(part).padStart(4, '0') : two(part))).join('-');
  const fields: readonly (readonly [name: string, text: string | undefined])[] = [
    // The inner braces keep the capitals of names.
    ['title', `{${tex(title)}}`],
    ['publisher', publisher && tex(publisher)],
    [
      'date',
      from &&
        [from, to]
          .filter((date) => date !== undefined)
          .map(iso)
          .join('/'),
    ],
    ['year', from && String(from[0])],
    ['month', from?.[1] === undefined ? undefined : String(from[1])],
    ['url', URL],
    ['langid', 'english'],
    ['note', tex(note)],
  ];
  const lines = fields.flatMap(([name, text]) => (text ? [`  ${name} = {${text}},`] : []));
  return [`@misc{${fact.id},`, ...lines, '}'].join('\n');
}
