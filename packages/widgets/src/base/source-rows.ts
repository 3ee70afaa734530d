import {tree} from '../tree/tree.ts';
import type {Content, Tree} from '../tree/tree.ts';
import {maybeLink} from './link.ts';
import type {Quote, SourceRow} from './source-row.ts';

/** What the panel says of one fact or document: a term, then what is known and how. */
export function rowsTree(rows: readonly SourceRow[]): Tree {
  return tree(
    'dl',
    {},
    rows.map((row) =>
      tree(
        'div',
        {},
        tree('dt', {}, row.term),
        tree('dd', {}, textTree(row), row.quotes?.map(quoteTree)),
      ),
    ),
  );
}

function textTree({text, textLang, url, basis}: SourceRow): Content {
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
