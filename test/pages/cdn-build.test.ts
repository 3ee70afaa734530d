import {readFile} from 'node:fs/promises';
import {expect, it} from 'vitest';
import {patchLit} from '../../packages/widgets/build/lit-policy.ts';
import {minifyCss} from '../../packages/widgets/build/minify-css.ts';
import {cdn} from './site.ts';

it('the policy of stock Lit is not in the file, ours is', async () => {
  const code = await readFile(`${cdn}putuo-widgets.js`, 'utf8');
  expect(code.includes('"lit-html"')).toBe(false);
  expect(code.match(/createPolicy.{0,18}/g)).toEqual(['createPolicy?.("putuo-widgets"']);
});

it('a Lit of another shape fails the build instead of passing unpatched', () => {
  expect(() => patchLit('s.innerHTML=t,s')).toThrow(
    '0 places that look like its policy; expected 1',
  );
  expect(() =>
    patchLit(
      'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0;a.innerHTML=b,a.innerHTML=c,a',
    ),
  ).toThrow('2 places that look like its parsing; expected 1');
});

it('styles lose white space and keep what they say', async () => {
  expect(
    await minifyCss(
      "const a = css`\n  p::after {\n    content: '\\\\A';\n  }\n`; css`b { margin: 0 }`",
    ),
  ).toBe('const a = css`p:after{content:"\\\\a"}`; css`b{margin:0}`');
});
