import {citeInline, describe, mainEvidence} from '@putuo/data/query';
import type {Fact, Language} from '@putuo/data/query';
import {escapeHtml} from './escape.ts';
import {maybeLink} from './link.ts';
import {wordsIn} from './words.ts';

/**
 * What an editor pastes: the tag round a sentence that says the same, then the source outside it, where it stays
 * when a filter drops the tag. One line of phrasing content, because WordPress breaks longer ones into paragraphs.
 */
export function pasteText(tag: string, fact: Fact, lang: Language): string {
  const words = wordsIn[lang];
  const {document} = mainEvidence(fact);
  const citation = escapeHtml(citeInline(fact, lang));
  const url = maybeLink(document.url);
  const source = url === null ? citation : `<a href="${escapeHtml(url)}">${citation}</a>`;
  return (
    `<${tag} fact="${escapeHtml(fact.id)}">${escapeHtml(describe(fact, {lang}))}</${tag}> ` +
    `<small>${words.source}${words.colon}${source}</small>`
  );
}
