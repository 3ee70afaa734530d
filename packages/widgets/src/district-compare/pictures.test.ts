import {expect, test} from 'vitest';
import {
  falls,
  hedges,
  places,
  single,
  notComparable,
  uses,
  years,
} from '../../test/district-compare/cases.ts';
import {compareHtml, compareSvg} from './static.ts';

const languages = ['en', 'zh-Hans'] as const;
const drawn = [hedges, places, years, falls, uses, single];
const groupings: ReadonlyMap<unknown, string> = new Map([[uses, 'use']]);

const pictures = drawn.flatMap((figuresOf) =>
  languages.flatMap((lang) =>
    ([320, 720] as const).map((width) => ({figuresOf, name: figuresOf.name, lang, width})),
  ),
);

test.each(pictures)('picture: $name, $lang, $width pixels', async (one) => {
  const {figuresOf, name, lang, width} = one;
  const groupBy = groupings.get(figuresOf) ?? null;
  const picture = compareSvg(figuresOf(), {lang, width, groupBy});
  await expect(picture).toMatchFileSnapshot(`pictures/${name}-${width}-${lang}.svg`);
});

test.each(languages)('picture: the table of figures that do not compare, %s', async (lang) => {
  const page = compareHtml(notComparable(), {lang}).replaceAll(
    /<(?=div|\/div|figure|p|t[rd]|thead|tbody|dl|dt)/g,
    '\n<',
  );
  await expect(`<!doctype html>\n<meta charset="utf-8">${page}\n`).toMatchFileSnapshot(
    `pictures/not-comparable-${lang}.html`,
  );
});

test('figures that do not compare have no picture', () => {
  expect(compareSvg(notComparable())).toBe('');
});

test('a picture stands for itself: no address, no script, no style, and its title as its name', () => {
  const picture = new DOMParser().parseFromString(compareSvg(places()), 'image/svg+xml');
  expect(picture.querySelector('parsererror')).toBeNull();
  expect(picture.documentElement.getAttribute('aria-labelledby')).toBe('title');
  expect(picture.querySelector('#title')?.textContent).toBe('Companies');
  expect(picture.querySelectorAll('script, style, image, [style], [href]')).toHaveLength(0);
});

test('a picture escapes what a foreign dataset brings', () => {
  const [first] = places();
  const name = {en: '<b onload="x">&', 'zh-Hans': '<b>'};
  const picture = compareSvg([{...first, about: {...first.about, name}}]);
  expect(picture).toContain('&lt;b onload=&quot;x&quot;&gt;&amp;');
});
