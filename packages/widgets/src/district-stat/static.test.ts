import {expect, test} from 'vitest';
import {dataset, hub, revenue} from '../../test/fixtures.ts';
import {statHtml} from './static.ts';

test('static text needs no script, no style attribute and no address but that of the document', () => {
  const html = statHtml(revenue, {dataset});
  expect(html).not.toMatch(/<script|style=|on\w+=/);
  expect(html.match(/(href|src)="[^"]*"/g)).toEqual(['href="https://north.example/briefing"']);
});

test('static text in a language that is not ours is English, and says so', () => {
  expect(statHtml(hub, {lang: 'de'})).toMatch(/^<div class="district-stat achieved" lang="en">/);
});
