import type {Language, Series} from '@putuo/data/query';
import {tree} from '../tree/tree.ts';
import type {Content} from '../tree/tree.ts';
import {trendLayout} from '../district-trend/layout.ts';
import {sparkWords} from './spark-words.ts';

/** What a card with a trend says of it, without the drawing. */
export function sparkHtmlTree(series: Series, label: string, lang: Language): Content {
  const layout = trendLayout(series, {lang});
  if (!layout) return null;
  const {title, ends, notes} = sparkWords(layout, label);
  return tree(
    'div',
    {class: 'trend'},
    title !== null && tree('p', {}, title),
    ends.map(({value, when, inferred}) =>
      tree('p', {}, tree('strong', {}, value), ' ', tree('br', {}), when + inferred),
    ),
    notes.map((note) => tree('p', {}, note)),
  );
}
