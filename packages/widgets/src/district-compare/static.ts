import {languageOf} from '@putuo/data/query';
import type {Figure, NonEmpty} from '@putuo/data/query';
import {framedHtml} from '../base/framed-html.ts';
import type {FramedHtmlOptions} from '../base/framed-html.ts';
import {tree} from '../tree/tree.ts';
import {captionTree, reasonsTree} from './caption.ts';
import {compareLayout} from './layout.ts';
import type {CompareLayout, Sort} from './layout.ts';
import {comparePicture} from './picture.ts';
import {tableTree} from './table.ts';

export interface CompareHtmlOptions extends FramedHtmlOptions {
  /** `given` keeps the order of the figures; `value` puts the largest first. */
  readonly sort?: Sort;
  /** A dimension of the metric: one group of figures for each of its values. */
  readonly groupBy?: string | null;
}

/**
 * What `<district-compare>` says, word for word, as HTML text: for Node, build time, feeds and mail.
 * A table with what keeps the figures from comparing; complete without script and styles.
 *
 * @example
 * ```ts
 * import {companies2019, companies2023} from '@putuo/data/facts/china-israel-hub';
 * compareHtml([companies2019, companies2023], {lang: 'zh-Hans'});
 * ```
 */
export function compareHtml(figures: NonEmpty<Figure>, options: CompareHtmlOptions = {}): string {
  const layout = layoutOf(figures, options);
  const {verdict} = layout;
  return framedHtml(
    `district-compare ${verdict}`,
    layout,
    options,
    tree(
      'figure',
      {},
      captionTree(layout),
      verdict === 'not-comparable'
        ? [reasonsTree(layout), tableTree(layout)]
        : [tableTree(layout), reasonsTree(layout)],
    ),
  );
}

/**
 * The bars as an SVG file of its own, `width` pixels wide, for pages and documents that take only pictures.
 * Empty where the figures do not compare: they have no bars.
 */
export function compareSvg(
  figures: NonEmpty<Figure>,
  {width, ...options}: CompareHtmlOptions & {readonly width?: number} = {},
): string {
  return comparePicture(layoutOf(figures, options), width === undefined ? {} : {width});
}

function layoutOf(figures: NonEmpty<Figure>, options: CompareHtmlOptions): CompareLayout {
  return compareLayout(figures, {...options, lang: languageOf(options.lang).language});
}
