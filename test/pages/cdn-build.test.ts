import {readFile} from 'node:fs/promises';
import {expect, it} from 'vitest';
import {numbersOnly} from '../../packages/widgets/build/bare-scales.ts';
import {minifyCss} from '../../packages/widgets/build/minify-css.ts';
import {cdn} from './site.ts';

type Interpolate = (from: number, to: number) => (share: number) => number;
type Interpolators = Readonly<Record<'interpolate' | 'interpolateRound', Interpolate>>;

it('the file parses no HTML, asks for no policy, and brings no templates of Lit', async () => {
  const code = await readFile(`${cdn}putuo-widgets.js`, 'utf8');
  expect(code).not.toMatch(/createPolicy|innerHTML|insertAdjacentHTML|lit\$|litHtml|lit-html/);
});

it('styles lose white space and keep what they say', async () => {
  expect(
    await minifyCss(
      "const a = css`\n  p::after {\n    content: '\\\\A';\n  }\n`; css`b { margin: 0 }`",
    ),
  ).toBe('const a = css`p:after{content:"\\\\a"}`; css`b{margin:0}`');
});

it('scales go between numbers as d3 does, and bring no colours and no formats', async () => {
  const path = new URL(
    '../../d3-interpolate/dist/d3-interpolate.mjs',
    import.meta.resolve('d3-scale'),
  ).href;
  const theirs = (await import(path)) as Interpolators;
  const bare = numbersOnly(await readFile(new URL(path), 'utf8'));
  const ours = (await import(`data:text/javascript,${encodeURIComponent(bare)}`)) as Interpolators;
  for (const [from, to, share] of [
    [10, 20, 0.25],
    [-3, 7.5, 1 / 3],
    [1e9, 0, 1],
  ] as const) {
    expect(ours.interpolate(from, to)(share)).toBe(theirs.interpolate(from, to)(share));
    expect(ours.interpolateRound(from, to)(share)).toBe(theirs.interpolateRound(from, to)(share));
  }
  const code = await readFile(`${cdn}putuo-widgets.js`, 'utf8');
  expect(code).not.toMatch(/rebeccapurple|\.tickFormat\(/);
});

it('a d3-interpolate of another shape fails the build instead of passing with half of it', () => {
  expect(() => numbersOnly('function number(a, b) {\n}\n')).toThrow('not written as version 3 is');
});
