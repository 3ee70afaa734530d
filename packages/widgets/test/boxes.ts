/** For tests: where things stand on the page. */

export const boxOf = (node: Element): DOMRect => node.getBoundingClientRect();

/** The boxes of the words of a node, line by line. */
export function lineBoxes(node: Node): readonly DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({width}) => width > 1);
}

/** Half a pixel is rounding, not overlapping; the boxes of large type reach a little beyond its letters. */
export const overlap = (a: DOMRect, b: DOMRect, above = 0.5): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > above;
