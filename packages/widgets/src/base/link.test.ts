import {expect, test} from 'vitest';
import {maybeLink} from './link.ts';

test.each([
  'https://north.example/page',
  'http://north.example',
  'mailto:desk@north.example',
  '/report?figure=a:b',
  'report.html',
  '#top',
])('%s is an address', (url) => {
  expect(maybeLink(url)).toBe(url);
});

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '',
  null,
  undefined,
])('%j is none', (url) => {
  expect(maybeLink(url)).toBeNull();
});
