import {isPrinting} from '../base/printing.ts';
import type {Roving} from '../base/roving.ts';
import {tree} from '../tree/tree.ts';
import type {Content} from '../tree/tree.ts';
import {rowsOf} from './entries.ts';
import type {Entry} from './entries.ts';
import type {TimelineLayout} from './layout.ts';
import {foldTree, pauseTree, rowTree} from './row-tree.ts';
import type {TimelineRow} from './row.ts';
import {axisTree} from './scale-tree.ts';
import {timeline as wordsIn} from '../wording/generated/words.ts';

/** How far a reader has come: which row has the focus, and what is unfolded. */
export interface Reading {
  readonly roving: Roving;
  readonly isOpen: (fold: string) => boolean;
  readonly toggle: (fold: string) => void;
}

/** A table whose second column is the picture: it reads as well as it looks, and says everything once. */
export function chronologyTree(layout: TimelineLayout, {roving, isOpen, toggle}: Reading): Content {
  const {entries, lang} = layout;
  if (entries.length === 0) return null;
  const {when, what} = wordsIn[lang];
  const stops = shownRows(entries, isOpen).map(({fact}) => fact.id);
  const rows = (given: readonly TimelineRow[], isHidden: boolean) =>
    given.map((row) =>
      rowTree(row, layout, {tabIndex: roving.tabIndex(row.fact.id, stops), isHidden}),
    );
  const entryTree = (entry: Entry): Content => {
    if (entry.kind === 'row') return rows([entry], false);
    if (entry.kind === 'pause') return pauseTree(entry);
    const {key} = entry;
    const isUnfolded = isOpen(key);
    return [
      foldTree(entry, {isOpen: isUnfolded, toggle: () => toggle(key)}),
      (isUnfolded || isPrinting()) && rows(entry.rows, !isUnfolded),
    ];
  };
  return tree(
    'table',
    {role: 'table', 'aria-labelledby': 'caption', keydown: roving, focusin: roving},
    tree(
      'thead',
      {role: 'rowgroup'},
      tree(
        'tr',
        {class: 'row head', role: 'row'},
        tree('th', {class: 'away', role: 'columnheader', scope: 'col'}, when),
        tree('th', {class: 'track', role: 'columnheader', scope: 'col'}, axisTree(layout)),
        tree('th', {class: 'away', role: 'columnheader', scope: 'col'}, what),
      ),
    ),
    tree('tbody', {role: 'rowgroup'}, entries.map(entryTree)),
  );
}

function shownRows(entries: readonly Entry[], isOpen: Reading['isOpen']): readonly TimelineRow[] {
  return rowsOf(entries.filter((entry) => entry.kind !== 'fold' || isOpen(entry.key)));
}
