import type {Language, Series} from '@putuo/data/query';
import {escapeHtml} from '../base/escape.ts';
import {trendLayout} from '../district-trend/layout.ts';
import {sparkWords} from './spark-words.ts';

/** What a card with a trend says of it, as HTML text. */
export function sparkHtml(series: Series, label: string, lang: Language): string {
  const layout = trendLayout(series, {lang});
  if (!layout) return '';
  const {title, ends, notes} = sparkWords(layout, label);
  const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
  const lines = ends.map(
    ({value, when, inferred}) =>
      `<p><strong>${escapeHtml(value)}</strong> <br>${escapeHtml(when + inferred)}</p>`,
  );
  return [
    '<div class="trend">',
    title === null ? '' : paragraph(title),
    ...lines,
    ...notes.map(paragraph),
    '</div>',
  ].join('');
}
