import {tree} from '../tree/tree.ts';
import type {Content, Tree} from '../tree/tree.ts';
import {maybeLink} from './link.ts';
import type {Quote, SourceRow} from './source-row.ts';
import type {SourceDetails, Sources} from './sources.ts';
import {base as wordsIn} from '../wording/generated/words.ts';

/** The source line and all that stands behind the facts, as it is read where there is nothing to press. */
export function sourcesTree(sources: Sources): Content {
  const details = sources.details();
  const {source} = wordsIn[sources.lang];
  return [
    tree('p', {class: 'source'}, tree('b', {}, source), ' ', titlesTree(sources)),
    detailsTree(details),
    tree('p', {class: 'version'}, details.version),
  ];
}

/** The documents that state what is shown, on one line. */
export function titlesTree({titles, lang}: Sources): Content {
  const {comma, list} = wordsIn[lang];
  return titles.map(({number, title, titleLang, date}, at) => [
    (at > 0 ? list : '') + (number && `${number} `),
    tree('span', {lang: titleLang}, title),
    date !== null && [comma, tree('span', {class: 'date'}, date)],
  ]);
}

/** What stands behind each fact, then the documents. */
export function detailsTree({facts, documents}: SourceDetails): Content {
  return [
    facts.map(({name, rows}) => [
      name !== null && tree('p', {class: 'name'}, name),
      rowsTree(rows),
    ]),
    documents.map(rowsTree),
  ];
}

function rowsTree(rows: readonly SourceRow[]): Tree {
  return tree('dl', {}, rows.map(rowTree));
}

function rowTree(row: SourceRow): Tree {
  return tree(
    'div',
    {},
    tree('dt', {}, row.term),
    tree('dd', {}, statedTree(row), row.quotes?.map(quoteTree)),
  );
}

function statedTree({text, textLang, url, basis}: SourceRow): Content {
  if (text === undefined) return null;
  const link = maybeLink(url);
  return [
    tree('span', {lang: textLang}, link === null ? text : tree('a', {href: link}, text)),
    basis !== undefined && tree('span', {class: 'basis'}, basis),
    ' ',
  ];
}

function quoteTree({printed, lang, where}: Quote): Content {
  return [tree('span', {class: 'quote'}, tree('span', {part: 'quote', lang}, printed), where), ' '];
}
