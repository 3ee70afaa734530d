import type {Roving} from '../base/roving.ts';
import {widthOf} from '../base/text-width.ts';
import {tree} from '../tree/tree.ts';
import type {Content} from '../tree/tree.ts';
import {compare as wordsIn} from '../wording/generated/words.ts';
import {barTree, patternsTree} from './bar-tree.ts';
import type {Bar} from './bar.ts';
import type {CompareLayout, CompareRow, RowGroup} from './layout.ts';
import {clearance} from './bar-ends.ts';

/** The bars: one tab stop, one list for each group, one spoken sentence for each bar. */
export function barsTree({groups, lang}: CompareLayout, roving: Roving): Content {
  const rows = groups.flatMap((group) => group.rows);
  const bars = rows.flatMap(({bar}) => bar ?? []);
  const stops = rows.map(({figure}) => figure.id);
  const falls = bars.some(({value, zero}) => value < zero);
  return tree(
    'div',
    {
      class: falls ? 'bars falls' : 'bars',
      part: 'bars',
      keydown: roving,
      focusin: roving,
    },
    groups.map((group) => groupTree(group, wordsIn[lang].bars, stops, roving)),
    roomTree(rows),
    bars.some(({fill}) => fill !== 'solid') &&
      tree('svg', {class: 'patterns', 'aria-hidden': 'true'}, patternsTree(bars)),
  );
}

function groupTree(
  {label, rows}: RowGroup,
  name: string,
  stops: readonly string[],
  roving: Roving,
): Content {
  return [
    label !== null && tree('p', {class: 'group', part: 'group'}, label),
    tree(
      'div',
      {class: 'list', role: 'list', 'aria-label': label ?? name},
      rows.map(
        (row) =>
          row.bar &&
          tree(
            'div',
            {class: 'item', role: 'listitem', key: row.figure.id},
            rowTree(row, row.bar, roving.tabIndex(row.figure.id, stops)),
          ),
      ),
    ),
  ];
}

/** The words of the value stand behind the bar, which is as wide as its amount. */
function rowTree(row: CompareRow, bar: Bar, tabIndex: number): Content {
  const {figure, label, beside, value, sentence} = row;
  const start = Math.min(bar.zero, bar.value);
  return tree(
    'div',
    {
      class: 'row',
      part: 'row',
      role: 'img',
      'aria-label': sentence,
      'data-stop': figure.id,
      tabindex: tabIndex,
    },
    tree(
      'div',
      {class: 'label', part: 'label'},
      label,
      beside.map((text) => [' ', tree('span', {class: 'note', part: 'note'}, text)]),
    ),
    tree(
      'div',
      {class: 'plot'},
      bar.zero > 0 && lineTree(bar.zero),
      start > 0 && tree('svg', {class: 'push', width: `${start}%`, height: 1}),
      barTree(bar),
      tree('span', {class: `value ${endOf(bar)}`, part: 'value'}, value),
    ),
  );
}

function lineTree(zero: number): Content {
  const x = `${zero}%`;
  return tree(
    'svg',
    {class: 'zero', width: '100%', height: '100%', 'aria-hidden': 'true'},
    tree('line', {x1: x, x2: x, y2: '100%'}),
  );
}

function endOf({value, zero, end}: Bar): Bar['end'] {
  return value >= zero ? end : 'closed';
}

/** Holds the longest value unseen: so the track ends where it still fits, and nothing has to be measured. */
function roomTree(rows: readonly CompareRow[]): Content {
  const needs = rows.flatMap(({bar, value}) =>
    bar ? [{end: endOf(bar), value, width: widthOf(value) * 15 + clearance[endOf(bar)]}] : [],
  );
  const [longest] = needs.sort((one, other) => other.width - one.width);
  return (
    longest &&
    tree('div', {class: `room ${longest.end}`, 'data-value': longest.value, 'aria-hidden': 'true'})
  );
}

export function keyTree({key}: CompareLayout): Content {
  return (
    key.length > 0 &&
    tree(
      'ul',
      {class: 'key', part: 'key'},
      key.map(({bar, text}) =>
        tree(
          'li',
          {},
          tree('span', {class: `sample ${bar.end}`}, barTree(bar)),
          tree('bdi', {}, text),
        ),
      ),
    )
  );
}
