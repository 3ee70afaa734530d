import type {Language} from '@putuo/data/query';
import {isPrinting} from '../base/printing.ts';
import {tree} from '../tree/tree.ts';
import type {Tree} from '../tree/tree.ts';
import type {Reading} from './chronology.ts';
import type {UndatedGroup} from './entries.ts';
import {headlineTree} from './headline.ts';
import {moreTree} from './row-tree.ts';
import type {TimelineRow} from './row.ts';

/** Facts without a date, under the date of their report. */
export function undatedTree(
  {text, rows, more, moreText}: UndatedGroup,
  key: string,
  lang: Language,
  {isOpen, toggle}: Reading,
): Tree {
  const isUnfolded = isOpen(key);
  const title = `${key}-title`;
  const list = (given: readonly TimelineRow[], attributes: Tree['attributes']) =>
    tree(
      'ul',
      {...attributes, 'aria-labelledby': title},
      given.map((row) => tree('li', {}, headlineTree(row, lang))),
    );
  return tree(
    'div',
    {class: 'undated', part: 'undated'},
    tree('p', {class: 'undated-title', id: title}, text),
    list(rows, {}),
    more.length > 0 && [
      moreTree(moreText, key, {isOpen: isUnfolded, toggle: () => toggle(key)}),
      (isUnfolded || isPrinting()) && list(more, {id: key, hidden: !isUnfolded}),
    ],
  );
}
