import type {Roving} from '../base/roving.ts';
import {tree} from '../tree/tree.ts';
import type {Content, Tree} from '../tree/tree.ts';
import {trend as wordsIn} from '../wording/generated/words.ts';
import {ladderTree} from './ladder.ts';
import {valueOf} from './layout.ts';
import type {TrendLayout, TrendRow, ValuePart} from './layout.ts';

const NO_BREAK = '\u00a0';

/** The figures as a table. Where there is room its rows are columns under the plot. */
export function rowsTree(layout: TrendLayout, roving: Roving): Tree {
  const {rows, lang} = layout;
  const {when, amount} = wordsIn[lang];
  const stops = rows.map(({figure}) => figure.id);
  const head = (text: string) => tree('th', {role: 'columnheader', scope: 'col'}, text);
  return tree(
    'table',
    {role: 'table', 'aria-labelledby': 'caption', keydown: roving, focusin: roving},
    tree(
      'thead',
      {class: 'away', role: 'rowgroup'},
      tree('tr', {role: 'row'}, head(when), ' ', head(amount)),
    ),
    tree(
      'tbody',
      {role: 'rowgroup'},
      rows.map((row, index) => [
        rowTree(row, index, layout, roving.tabIndex(row.figure.id, stops)),
        partedTree(row),
      ]),
    ),
  );
}

function rowTree(row: TrendRow, index: number, {plot, lang}: TrendLayout, tabIndex: number): Tree {
  const {figure, when, inferred, sentence, sources} = row;
  return tree(
    'tr',
    {
      class: 'row',
      part: 'row',
      role: 'row',
      key: figure.id,
      'data-stop': figure.id,
      tabindex: tabIndex,
      'aria-label': sentence,
    },
    tree(
      'th',
      {class: 'when', part: 'date', role: 'rowheader', scope: 'row'},
      when,
      inferred !== null && tree('span', {class: 'quiet'}, inferred),
    ),
    ' ',
    tree(
      'td',
      {class: 'amount', role: 'cell'},
      valueOf(row, lang).map(partTree),
      sources !== null && [NO_BREAK, tree('span', {class: 'numbers'}, sources)],
    ),
    plot && tree('td', {class: 'track', 'aria-hidden': 'true'}, ladderTree(plot, index)),
  );
}

function partTree({kind, text}: ValuePart): Tree {
  return kind === 'value' || kind === 'stage'
    ? tree('strong', {class: kind, part: kind}, text)
    : tree('span', {class: kind}, text);
}

function partedTree({parted}: TrendRow): Content {
  return (
    parted !== null &&
    tree(
      'tr',
      {class: 'parted', part: 'reason', role: 'row'},
      tree('td', {role: 'cell', colspan: 2}, parted),
    )
  );
}
