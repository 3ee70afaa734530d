import type {Language, Series} from '@putuo/data/query';
import {css} from '@lit/reactive-element';
import type {CSSResult} from '@lit/reactive-element';
import {markStyles} from '../time/mark-styles.ts';
import {trendLayout} from '../district-trend/layout.ts';
import {plotStyles} from '../district-trend/plot-styles.ts';
import {plotTree} from '../district-trend/plot-tree.ts';
import {tree} from '../tree/tree.ts';
import type {Content} from '../tree/tree.ts';
import {sparkWords} from './spark-words.ts';
import type {SparkEnd} from './spark-words.ts';

// The trend below the number of a card. The card loads this file only where it is asked for one.

/** The plot without its table: what stands at both ends, and why there is no line where there is none. */
export function sparkTree(series: Series, label: string, lang: Language): Content {
  const layout = trendLayout(series, {lang});
  if (!layout) return null;
  const {title, name, ends, notes} = sparkWords(layout, label);
  return tree(
    'div',
    {class: 'spark', part: 'trend'},
    title !== null && tree('p', {class: 'spark-title', part: 'trend-title'}, title),
    layout.plot && ends.length > 0 && plotTree(layout.plot, name),
    ends.length > 0 &&
      tree(
        'div',
        {class: 'ends'},
        ends.map((end) => [endTree(end), ' ']),
      ),
    notes.map((note) => [tree('p', {class: 'spark-note', part: 'trend-note'}, note), ' ']),
  );
}

function endTree({value, when, inferred}: SparkEnd): Content {
  return tree(
    'p',
    {class: 'end', part: 'trend-end'},
    tree('strong', {}, value),
    ' ',
    tree('span', {}, when, inferred && tree('span', {class: 'inferred'}, inferred)),
  );
}

/*
 * The plot runs from left to right in every page, and so do the words at its ends. A dotted line leads from a mark to
 * its words: marks between have none here.
 */
const sparkLayout = css`
  .spark {
    margin-block-start: calc(2 * var(--_space));
    padding-block-start: calc(2 * var(--_space));
    border-block-start: 1px solid var(--_line);
    font-size: var(--_small);
  }
  .spark-title {
    font-weight: 600;
  }
  .spark .plot {
    block-size: 5em;
    margin-block: 0.75em calc(2 * var(--_space));
    direction: ltr;
  }
  .spark .zero-text {
    font-size: inherit;
  }
  .spark .drop + .drop:has(+ .drop) {
    display: none;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: calc(3 * var(--_space));
    direction: ltr;
  }
  .end {
    text-align: left;
  }
  .end > * {
    display: block;
    text-wrap: balance;
  }
  .inferred {
    white-space: nowrap;
  }
  .end:last-child {
    text-align: right;
  }
  .end,
  .spark-note {
    color: var(--_muted);
  }
  .spark-note {
    margin-block-start: calc(1.5 * var(--_space));
    text-wrap: pretty;
  }
  .spark-note:first-child {
    margin-block-start: 0;
  }
`;

export const sparkStyles: readonly CSSResult[] = [markStyles, plotStyles, sparkLayout];
