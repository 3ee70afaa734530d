import {citeInline, mainEvidence} from '@putuo/data/query';
import type {Fact, Language, NonEmpty} from '@putuo/data/query';
import {escapeHtml} from '../tree/escape.ts';
import {maybeLink} from './link.ts';
import {base as wordsIn} from '../wording/generated/words.ts';

/** What is particular to an element in what an editor pastes. */
export interface Pasted {
  /** One that is `null` or `false` is left out, one that is `true` stands without a value. */
  readonly attributes: Readonly<Record<string, string | boolean | null>>;
  /** The words between the tags. */
  readonly content: string;
  /** Whose sources stand behind the tag. */
  readonly facts: NonEmpty<Fact>;
}

/**
 * What an editor pastes: the tag round words that say the same, then the sources outside it, where they stay
 * when a filter drops the tag. One line of phrasing content, because WordPress breaks longer ones into paragraphs.
 */
export function pasteText(
  tag: string,
  {attributes, content, facts}: Pasted,
  lang: Language,
): string {
  const words = wordsIn[lang];
  const sources = new Set(facts.map((fact) => sourceHtml(fact, lang)));
  return (
    `<${tag}${Object.entries(attributes).map(attributeHtml).join('')}>${escapeHtml(content)}</${tag}> ` +
    `<small>${words.source}${words.colon}${[...sources].join(words.list)}</small>`
  );
}

function attributeHtml([name, value]: readonly [string, string | boolean | null]): string {
  if (value === null || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
}

function sourceHtml(fact: Fact, lang: Language): string {
  const {document} = mainEvidence(fact);
  const citation = escapeHtml(citeInline(fact, lang));
  const url = maybeLink(document.url);
  return url === null ? citation : `<a href="${escapeHtml(url)}">${citation}</a>`;
}
