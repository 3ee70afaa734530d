import {expect, test} from 'vitest';
import {plannedHomes, revenue} from '../../test/fixtures.ts';
import {pasteText} from './paste.ts';

const pasted = (content: string) =>
  pasteText('district-stat', {attributes: {fact: revenue.id}, content, facts: [revenue]}, 'en');

test('what is pasted is one line of phrasing content, with the source outside the tag', () => {
  const text = pasted('10.43 billion yuan.');
  expect(text).not.toContain('\n');
  const page = new DOMParser().parseFromString(`<p>${text}</p>`, 'text/html');
  const [tag, source] = page.querySelector('p')?.children ?? [];
  expect([tag?.localName, source?.localName]).toEqual(['district-stat', 'small']);
  expect(source?.querySelector('a')?.href).toBe('https://north.example/briefing');
});

test('content is text, whatever it holds', () => {
  expect(pasted('<b> & "quotes"')).toContain('>&lt;b&gt; &amp; &quot;quotes&quot;</district-stat>');
});

test('attributes that are not set are left out, and sources that are the same are named once', () => {
  const text = pasteText(
    'district-compare',
    {
      attributes: {facts: 'a b', sort: null, within: true, off: false},
      content: 'x',
      facts: [plannedHomes, plannedHomes],
    },
    'zh-Hans',
  );
  expect(text).toMatch(/^<district-compare facts="a b" within>x<\/district-compare> <small>来源：/);
  expect(text.match(/2023年9月27日/g)).toHaveLength(1);
});
