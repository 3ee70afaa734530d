import {expect, test} from 'vitest';
import {
  cluster,
  dates,
  longPlan,
  shippedAbout,
  shippedSubjects,
  single,
  undated,
} from '../../test/district-timeline/cases.ts';
import {timelineLayout} from './layout.ts';
import {timelinePicture} from './picture.ts';

const pictures = [dates, cluster, longPlan, undated, single].flatMap((factsOf) =>
  (['en', 'zh-Hans'] as const).flatMap((lang) =>
    ([320, 800] as const).map((width) => ({factsOf, name: factsOf.name, lang, width})),
  ),
);

test.each(pictures)(
  'picture: $name, $lang, $width pixels',
  async ({factsOf, lang, width, name}) => {
    const picture = timelinePicture(timelineLayout(factsOf(), {lang}), {width});
    await expect(picture).toMatchFileSnapshot(`pictures/${name}-${width}-${lang}.svg`);
  },
);

test('a picture stands for itself: no address, no script, no style, and its title as its name', () => {
  const picture = timelinePicture(timelineLayout(single(), {lang: 'en'}));
  const {documentElement: svg} = new DOMParser().parseFromString(picture, 'image/svg+xml');
  const named = svg.getAttribute('aria-labelledby') ?? '';
  expect(svg.querySelector(`#${named}`)?.textContent).toBe('River Hub: timeline');
  expect(picture.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  expect(picture).not.toMatch(/<script|<style|style=|href/);
});

test.each(shippedSubjects())('words of a picture stay inside it: %s', (subject) => {
  for (const lang of ['en', 'zh-Hans'] as const) {
    for (const width of [320, 800]) {
      document.body.innerHTML = timelinePicture(timelineLayout(shippedAbout(subject), {lang}), {
        width,
      });
      const right = document.querySelector('svg')?.getBoundingClientRect().right ?? 0;
      for (const text of document.querySelectorAll('text')) {
        expect(text.getBoundingClientRect().right, text.textContent).toBeLessThanOrEqual(right);
      }
    }
  }
  document.body.replaceChildren();
});
