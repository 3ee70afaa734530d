import {isTree} from '../src/tree/tree.ts';
import type {Content, Tree} from '../src/tree/tree.ts';

/** All trees in a drawing, from the outside in. */
export function treesIn(content: Content): readonly Tree[] {
  if (typeof content !== 'object' || content === null) return [];
  return isTree(content)
    ? [content, ...content.children.flatMap(treesIn)]
    : content.flatMap(treesIn);
}

/** The classes of everything in a drawing. */
export function looksOf(content: Content): readonly string[] {
  return treesIn(content).flatMap(({attributes: {class: look}}) =>
    typeof look === 'string' ? look.split(' ') : [],
  );
}
