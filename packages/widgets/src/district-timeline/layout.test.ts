import {expect, test} from 'vitest';
import {timelineLayout} from './layout.ts';
import {pictureOf} from './picture.ts';
import {facts} from './sample.ts';

const everyKindOfDate = (lang: 'en' | 'zh-Hans') => timelineLayout(facts, {lang});

test.each(['en', 'zh-Hans'] as const)('picture: every kind of date and stage, %s', async (lang) => {
  await expect(pictureOf(everyKindOfDate(lang))).toMatchFileSnapshot(`pictures/dates-${lang}.svg`);
});
