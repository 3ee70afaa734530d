import {afterEach, expect, test} from 'vitest';
import {
  broken,
  counts,
  falls,
  hedges,
  longAgo,
  plans,
  shippedSeries,
  single,
  years,
} from '../../test/district-trend/cases.ts';
import {trendSvg} from './static.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const pictures = [counts, years, broken, plans, hedges, falls, single, longAgo].flatMap(
  (seriesOf) =>
    (['en', 'zh-Hans'] as const).flatMap((lang) =>
      ([320, 800] as const).map((width) => ({seriesOf, name: seriesOf.name, lang, width})),
    ),
);

test.each(pictures)(
  'picture: $name, $lang, $width pixels',
  async ({seriesOf, lang, width, name}) => {
    const picture = trendSvg(seriesOf(), {lang, width});
    await expect(picture).toMatchFileSnapshot(`pictures/${name}-${width}-${lang}.svg`);
  },
);

test('a picture stands for itself: no address, no script, no style, and its title as its name', () => {
  const picture = trendSvg(counts());
  const {documentElement: svg} = new DOMParser().parseFromString(picture, 'image/svg+xml');
  const named = svg.getAttribute('aria-labelledby') ?? '';
  expect(svg.querySelector(`#${named}`)?.textContent).toBe('Homes renovated, Mill Town');
  expect(picture.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  expect(picture).not.toMatch(/<script|<style|style=|href/);
});

test('words of a picture stay inside it, for every series of the data', () => {
  for (const [id, series] of shippedSeries()) {
    for (const lang of ['en', 'zh-Hans']) {
      for (const width of [320, 640]) {
        document.body.innerHTML = trendSvg(series, {lang, width});
        const frame = document.querySelector('svg')?.getBoundingClientRect();
        for (const text of document.querySelectorAll('text')) {
          const {left, right} = text.getBoundingClientRect();
          expect(left, `${id} ${text.textContent}`).toBeGreaterThanOrEqual(frame?.left ?? 0);
          expect(right, `${id} ${text.textContent}`).toBeLessThanOrEqual(frame?.right ?? 0);
        }
      }
    }
  }
});
