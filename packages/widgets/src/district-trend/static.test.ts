import {expect, test} from 'vitest';
import {counts} from '../../test/district-trend/cases.ts';
import {trendHtml, trendSvg} from './static.ts';

test('static text is a table that needs no script, no style and no address', () => {
  const html = trendHtml(counts());
  expect(html).not.toMatch(/<script|style=|on\w+=|href=|src=/);
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelectorAll('tbody > tr > th[scope=row]')).toHaveLength(3);
});

test('a series without figures is no text and no picture', () => {
  const nothing = {points: [], breaks: []};
  expect([trendHtml(nothing), trendSvg(nothing)]).toEqual(['', '']);
});

test('the same comes as a picture of any width', () => {
  expect(trendSvg(counts(), {lang: 'zh-Hans', width: 480})).toMatch(/^<svg [^>]*width="480"/);
  expect(trendSvg(counts())).toMatch(/^<svg [^>]*width="640"/);
});
