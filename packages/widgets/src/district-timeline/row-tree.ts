import {describe} from '@putuo/data/query';
import {markTree} from '../time/mark-tree.ts';
import {onScreen, percent} from '../time/plane.ts';
import {tree} from '../tree/tree.ts';
import type {Tree} from '../tree/tree.ts';
import type {Fold, Pause} from './entries.ts';
import {headlineTree} from './headline.ts';
import type {TimelineLayout} from './layout.ts';
import {rowShapes} from './row-shapes.ts';
import type {TimelineRow} from './row.ts';
import {railTree} from './scale-tree.ts';

export interface RowState {
  readonly tabIndex: 0 | -1;
  /** Made for paper only. */
  readonly isHidden: boolean;
}

export function rowTree(row: TimelineRow, layout: TimelineLayout, state: RowState): Tree {
  const {fact, when, isSameDate, inferred, later} = row;
  return tree(
    'tr',
    {
      class: later ? 'row joined' : 'row',
      part: 'row',
      role: 'row',
      key: fact.id,
      id: fact.id,
      'data-stop': fact.id,
      tabindex: state.tabIndex,
      'aria-label': describe(fact, {lang: layout.lang}),
      hidden: state.isHidden,
    },
    tree(
      'th',
      {class: isSameDate ? 'when again' : 'when', part: 'date', role: 'rowheader', scope: 'row'},
      when,
      inferred !== null && tree('span', {class: 'aside'}, inferred),
    ),
    trackTree(row, layout),
    tree('td', {class: 'what', role: 'cell'}, headlineTree(row, layout.lang)),
  );
}

function trackTree(row: TimelineRow, layout: TimelineLayout): Tree {
  const isTorn = layout.gaps.length > 0;
  return tree(
    'td',
    {class: 'track', role: 'cell'},
    tree(
      'svg',
      {class: isTorn ? null : 'rail', 'aria-hidden': 'true'},
      isTorn && railTree(layout),
      rowShapes(row, onScreen(), markTree),
    ),
  );
}

export function pauseTree({text}: Pause): Tree {
  return tree(
    'tr',
    {class: 'row pause', part: 'pause', role: 'row'},
    tree('td', {class: 'what', role: 'cell', colspan: 3}, text),
  );
}

export interface FoldState {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** The line that opens more rows of one time. */
export function foldTree({key, text, rows, x}: Fold, state: FoldState): Tree {
  return tree(
    'tr',
    {class: 'row fold', role: 'row', key: `fold ${key}`},
    tree(
      'td',
      {class: 'track', role: 'cell'},
      tree(
        'svg',
        {'aria-hidden': 'true'},
        tree(
          'svg',
          {x: percent(x), overflow: 'visible'},
          tree('path', {class: 'dots', d: 'M-6 0h.01M0 0h.01M6 0h.01'}),
        ),
      ),
    ),
    tree(
      'td',
      {class: 'what', role: 'cell', colspan: 2},
      moreTree(text, rows.map(({fact}) => fact.id).join(' '), state),
    ),
  );
}

/** A button that opens what is folded away, which is made only then. */
export function moreTree(text: string, ids: string, {isOpen, toggle}: FoldState): Tree {
  return tree(
    'button',
    {
      class: 'more',
      part: 'more',
      type: 'button',
      'aria-expanded': isOpen ? 'true' : 'false',
      'aria-controls': isOpen ? ids : null,
      click: toggle,
    },
    text,
  );
}
