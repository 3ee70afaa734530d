import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {expect, it} from 'vitest';
import {numbersOnly} from '../../packages/widgets/build/bare-scales.ts';
import {linesOnly} from '../../packages/widgets/build/bare-shapes.ts';
import {minifyCss} from '../../packages/widgets/build/minify-css.ts';
import {cdn} from './site.ts';

type Interpolate = (from: number, to: number) => (share: number) => number;
type Line = {defined: (test: (place: number[]) => boolean) => (places: number[][]) => string};
type Shapes = {readonly line: () => Line};
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

/** The packages that the elements draw with, as they are installed. */
const ofWidgets = createRequire(new URL('../../packages/widgets/package.json', import.meta.url));

it('lines run and break as those of d3 do, and bring no other shapes', async () => {
  const path = fileURLToPath(new URL('d3-shape.mjs', pathToFileURL(ofWidgets.resolve('d3-shape'))));
  const paths = pathToFileURL(createRequire(path).resolve('d3-path')).href;
  const bare = linesOnly(await readFile(path, 'utf8')).replace(/'d3-path'/, `'${paths}'`);
  const theirs = (await import(path)) as Shapes;
  const ours = (await import(`data:text/javascript,${encodeURIComponent(bare)}`)) as Shapes;
  const places = [
    [0, 0.12345],
    [10, 5],
    [NaN, NaN],
    [20, 7],
    [30, -1],
    [NaN, NaN],
    [40, 2],
  ];
  const pathBy = ({line}: Shapes) => line().defined(([x]) => !Number.isNaN(x))(places);
  expect(pathBy(ours)).toBe(pathBy(theirs));
  expect(pathBy(ours)).toBe('M0,0.123L10,5M20,7L30,-1M40,2Z');
  const code = await readFile(`${cdn}putuo-widgets.js`, 'utf8');
  expect(code).not.toMatch(/areaStart.*areaStart/s);
});

it('a d3-shape of another shape fails the build instead of passing with half of it', () => {
  expect(() => linesOnly('function area() {}\nfunction line() {}\n')).toThrow(
    'not written as version 3 is',
  );
});
