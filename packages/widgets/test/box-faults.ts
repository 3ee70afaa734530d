/** For tests: what does not fit, in words. */
import {boxOf, lineBoxes, overlap} from './boxes.ts';

interface Line {
  readonly text: string;
  readonly box: DOMRect;
}

/** The words that are shown in an element and in its shadow root, line by line. */
function linesOf(root: Node): readonly Line[] {
  if (root instanceof Element) {
    if (!root.checkVisibility({visibilityProperty: true})) return [];
    return [...(root.shadowRoot ?? root).childNodes].flatMap(linesOf);
  }
  const text = root.textContent?.trim() ?? '';
  if (!(root instanceof Text) || text === '') return [];
  return lineBoxes(root).map((box) => ({text, box: inkOf(box)}));
}

/** The box of a line reaches above and below its letters, into the lines beside it. */
function inkOf({x, y, width, height}: DOMRect): DOMRect {
  return new DOMRect(x, y + height * 0.2, width, height * 0.6);
}

function allIn(root: Element): readonly Element[] {
  return [...(root.shadowRoot ?? root).querySelectorAll('*')];
}

/** Words that lie over other words, words and boxes beyond the edge, and words that are cut. */
export function faultsIn(root: Element, edge: Element = root): readonly string[] {
  const lines = linesOf(root);
  if (lines.length === 0) return ['nothing is shown'];
  const {left, right} = boxOf(edge);
  const isBeyond = (box: DOMRect) => box.left < left - 0.5 || box.right > right + 0.5;
  const shown = allIn(root).filter((node) => boxOf(node).width > 0);
  const beyond = [
    ...lines.filter(({box}) => isBeyond(box)).map(({text}) => text),
    ...shown.filter((node) => isBeyond(boxOf(node))).map(({outerHTML}) => outerHTML),
  ];
  const clipped = shown.filter(
    (node) =>
      getComputedStyle(node).overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1,
  );
  const crossed = lines.flatMap((one, at) =>
    lines
      .slice(at + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => `“${one.text}” lies over “${other.text}”`),
  );
  return [
    ...beyond.map((what) => `beyond the edge: ${what}`),
    ...clipped.map(({outerHTML}) => `cut: ${outerHTML}`),
    ...crossed,
  ];
}
