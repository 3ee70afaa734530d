import type {Dataset} from '@putuo/data/query';
import {textOf} from '../tree/text.ts';
import {tree} from '../tree/tree.ts';
import type {Content} from '../tree/tree.ts';
import type {FramedLayout} from './layout.ts';
import {sourcesTree} from './source-tree.ts';

/** What the static forms of all cards and charts take. */
export interface FramedHtmlOptions {
  /** Any BCP 47 tag; English where it is neither English nor Simplified Chinese. */
  readonly lang?: string | null;
  readonly heading?: string | null;
  /** 2 to 6. */
  readonly headingLevel?: number;
  /** Brings the version of the data. */
  readonly dataset?: Dataset;
}

/** A card or chart as HTML text: what `FramedElement` shows, complete without script and styles. */
export function framedHtml(
  className: string,
  layout: FramedLayout,
  {lang}: FramedHtmlOptions,
  content: Content,
): string {
  const {heading, headingLevel, sources} = layout;
  return textOf(
    tree(
      'div',
      {class: className, lang: layout.lang},
      // The page's own words, so in the page's own language.
      heading !== null && tree(`h${headingLevel}`, {lang: lang || null}, heading),
      content,
      sourcesTree(sources),
    ),
  );
}
