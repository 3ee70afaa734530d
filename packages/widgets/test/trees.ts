import fc from 'fast-check';
import {tree} from '../src/tree/tree.ts';
import type {Attributes, Content} from '../src/tree/tree.ts';

const words = fc.string({unit: fc.constantFrom(...'ab <>&"\'普陀;/-')});
const value = fc.oneof(words, fc.integer(), fc.boolean(), fc.constantFrom(null, undefined));
const attributes: fc.Arbitrary<Attributes> = fc.record(
  {class: value, lang: value, title: value, hidden: value, click: fc.constant(() => undefined)},
  {requiredKeys: []},
);
const nothing = fc.constantFrom<Content[]>(null, undefined, false, '');

const {html, svg} = fc.letrec<{html: Content; svg: Content}>((tie) => ({
  html: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    nothing,
    words,
    fc.integer(),
    trees(['br', 'wbr', 'img'], fc.constant([])),
    trees(['span', 'b', 'div', 'section'], fc.array(tie('html'))),
    trees(['svg'], fc.array(tie('svg'))),
    fc.array(tie('html')),
  ),
  svg: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    nothing,
    trees(['path', 'rect', 'circle'], fc.constant([])),
    trees(['g', 'svg', 'pattern'], fc.array(tie('svg'))),
    trees(['text'], fc.array(words)),
    fc.array(tie('svg')),
  ),
}));

function trees(
  tags: readonly string[],
  children: fc.Arbitrary<readonly Content[]>,
): fc.Arbitrary<Content> {
  return fc
    .tuple(fc.constantFrom(...tags), attributes, children)
    .map(([tag, given, below]) => tree(tag, given, ...below));
}

/** For tests: anything that HTML may hold, drawings in it. */
export const contents: fc.Arbitrary<Content> = html;

/** For tests: anything that stands in a drawing. */
export const drawings: fc.Arbitrary<Content> = svg;
