import {tree} from '../tree/tree.ts';
import type {Content, Tree} from '../tree/tree.ts';
import type {CompareLayout, CompareRow, RowGroup} from './layout.ts';

/**
 * The same figures as text. Two columns, so that it fits wherever the bars do, and one where it does not: the roles
 * keep it a table when its rows are no longer laid out as one.
 */
export function tableTree({heads, groups, title}: CompareLayout): Tree {
  return tree(
    'table',
    {part: 'table', role: 'table', 'aria-label': title},
    tree(
      'thead',
      {role: 'rowgroup'},
      tree(
        'tr',
        {role: 'row'},
        heads.map((head) => [' ', tree('th', {scope: 'col', role: 'columnheader'}, head)]),
      ),
    ),
    groups.map(groupTree),
  );
}

function groupTree({label, rows}: RowGroup): Content {
  const head = {class: 'group', colspan: 2, scope: 'rowgroup', role: 'rowheader'};
  return tree(
    'tbody',
    {role: 'rowgroup'},
    label !== null && tree('tr', {role: 'row'}, tree('th', head, label)),
    rows.map(rowTree),
  );
}

function rowTree({figure, label, beside, value}: CompareRow): Content {
  return tree(
    'tr',
    {class: figure.stage, role: 'row'},
    tree(
      'th',
      {scope: 'row', role: 'rowheader'},
      label,
      beside.map((text) => [' ', tree('small', {class: 'note'}, text)]),
    ),
    ' ',
    tree('td', {role: 'cell'}, tree('b', {}, value)),
  );
}
