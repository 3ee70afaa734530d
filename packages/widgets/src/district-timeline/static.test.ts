import {expect, test} from 'vitest';
import {facts} from '../../test/district-timeline/sample.ts';
import {timelineHtml, timelineSvg} from './static.ts';

test('static text is a table and lists that need no script, no style and no address', () => {
  const html = timelineHtml(facts);
  expect(html).not.toMatch(/<script|style=|on\w+=|href=|src=/);
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelectorAll('tbody > tr > th[scope=row]')).toHaveLength(10);
  expect(page.querySelectorAll('li')).toHaveLength(1);
});

test('the same comes as a picture of any width', () => {
  expect(timelineSvg(facts, {lang: 'zh-Hans', width: 480})).toMatch(/^<svg [^>]*width="480"/);
  expect(timelineSvg(facts)).toMatch(/^<svg [^>]*width="800"/);
});
