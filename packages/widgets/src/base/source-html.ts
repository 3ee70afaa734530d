import type {Language} from '@putuo/data/query';
import {escapeHtml} from './escape.ts';
import {maybeLink} from './link.ts';
import type {SourceTitle} from './source-documents.ts';
import type {SourceRow} from './source-row.ts';
import type {Sources} from './sources.ts';
import {base as wordsIn} from '../wording/generated/words.ts';

/** The source line and all that the panel says, as HTML text: what `SourcePanel` renders, without its controls. */
export function sourcesHtml({lang, titles, details}: Sources): string {
  const words = wordsIn[lang];
  const {facts, documents, version} = details();
  return [
    `<p class="source"><b>${words.source}</b> `,
    titles.map((title) => titleHtml(title, lang)).join(words.list),
    '</p>',
    ...facts.flatMap(({name, rows}) => [
      name === null ? '' : `<p class="name">${escapeHtml(name)}</p>`,
      rowsHtml(rows),
    ]),
    ...documents.map(rowsHtml),
    `<p class="version">${escapeHtml(version)}</p>`,
  ].join('');
}

function titleHtml({number, title, titleLang, date}: SourceTitle, lang: Language): string {
  const dated = date === null ? '' : escapeHtml(wordsIn[lang].comma + date);
  return (number && `${number} `) + inLanguage(escapeHtml(title), titleLang) + dated;
}

function rowsHtml(rows: readonly SourceRow[]): string {
  return `<dl>${rows.map((row) => `<dt>${escapeHtml(row.term)}</dt><dd>${detailHtml(row)}</dd>`).join('')}</dl>`;
}

function detailHtml({text, textLang, url, quotes = [], basis = ''}: SourceRow): string {
  const stated =
    text === undefined ? [] : [inLanguage(linked(text, url), textLang) + escapeHtml(basis)];
  const printed = quotes.map(
    (quote) =>
      `<span lang="${quote.lang}">${escapeHtml(quote.printed)}</span>${escapeHtml(quote.where)}`,
  );
  return [...stated, ...printed].join(' ');
}

function linked(text: string, url: string | null | undefined): string {
  const link = maybeLink(url);
  return link === null ? escapeHtml(text) : `<a href="${escapeHtml(link)}">${escapeHtml(text)}</a>`;
}

function inLanguage(content: string, lang: string | undefined): string {
  return lang === undefined ? content : `<span lang="${lang}">${content}</span>`;
}
