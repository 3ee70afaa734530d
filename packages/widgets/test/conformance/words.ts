import {expect, test} from 'vitest';
import {all} from '../mounted.ts';
import {hostile} from './hostile.ts';
import {openedAll, settled, shown, wordsIn, wordsOf} from './subject.ts';
import type {Case, Conformance, StaticOptions} from './subject.ts';

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

/** The events that an element sends from now on. */
function announcedBy(element: Element): readonly string[] {
  const announced: string[] = [];
  for (const type of ['district-ready', 'district-error']) {
    element.addEventListener(type, () => announced.push(type));
  }
  return announced;
}

/** What an element says: in its static text, in both languages, wherever it stands. */
export function wordsConform<Given>(tag: string, conformance: Conformance<Given>): void {
  const {cases, more = [], dataset, html, isInline = false, words} = conformance;
  const [first] = cases;
  const staticText = (
    {given, options}: Pick<Case<Given>, 'given' | 'options'>,
    further: Partial<StaticOptions>,
  ) =>
    html(given, {
      lang: 'en',
      dataset,
      ...(isInline ? {} : {heading: 'A headline'}),
      ...options,
      ...further,
    });
  const sorted = (text: string) => (words.inAnyOrder ? text.split(' ').sort().join(' ') : text);

  const languages = ['en', 'zh-Hans'] as const;
  const one = [...cases, ...more].flatMap((shownCase) =>
    languages.map((lang) => ({...shownCase, lang})),
  );
  test.each(one)('static text and element say the same words: $name, $lang', async (each) => {
    const [element] = await shown(tag, conformance, [each], {lang: each.lang});
    if (!element) throw new Error('no element');
    await openedAll(element);
    const expected = sorted(wordsIn(element, conformance));
    expect(expected).not.toBe('');
    expect(sorted(wordsOf(parsed(staticText(each, {lang: each.lang}))))).toBe(expected);
  });

  test('static text needs no script, no style attribute and no address but that of a document', () => {
    for (const each of cases) {
      const text = staticText(each, {});
      expect(text).not.toMatch(/<script|<style|style=|on\w+=|src=/);
      const addresses = [...parsed(text).querySelectorAll('[href]')];
      const known = dataset.documents.map(({url}) => url);
      for (const link of addresses) expect(known).toContain(link.getAttribute('href'));
    }
  });

  test('markup in the texts of facts, in a heading and in a language stays text', async () => {
    const markup = '"><img src=x onerror="alert(1)">';
    for (const each of cases) {
      const foreign = {...each, given: hostile(each.given)};
      const heading = isInline ? {} : {heading: markup};
      for (const lang of [...languages, `de${markup}`]) {
        const text = staticText(foreign, {...heading, lang});
        expect(text).toContain('&lt;img src=x');
        expect(text).not.toContain('<img');
        expect(parsed(text).querySelectorAll('img, [onerror]')).toHaveLength(0);
      }
      const [element] = await shown(tag, conformance, [foreign]);
      if (!element) throw new Error('no element');
      await openedAll(element);
      expect(all(element, 'img, [onerror]')).toHaveLength(0);
      expect(element.shadowRoot?.textContent).toContain('<img src=x');
    }
  });

  if (!isInline) {
    test('the heading of static text is an HTML heading of its level, in its own language', () => {
      for (const headingLevel of [2, 5]) {
        const level = `h${headingLevel}`;
        expect(staticText(first, {lang: 'de', heading: 'Neues', headingLevel})).toContain(
          `<${level} lang="de">Neues</${level}>`,
        );
      }
    });
  }

  test('a switch of the language of the page is followed, and a language that is not ours is marked', async () => {
    const {lang} = document.documentElement;
    const chinese = wordsOf(parsed(staticText(first, {lang: 'zh-Hans'})));
    const english = wordsOf(parsed(staticText(first, {lang: 'en'})));
    const [element] = await shown(tag, conformance, [first]);
    if (!element) throw new Error('no element');
    await openedAll(element);
    const announced = announcedBy(element);
    try {
      for (const [tagOfPage, expected, marked] of [
        ['zh-CN', chinese, 'zh-Hans'],
        ['fr', english, 'en'],
        ['zh', chinese, 'zh-Hans'],
        ['en', english, 'en'],
      ] as const) {
        document.documentElement.lang = tagOfPage;
        await settled(element);
        expect(sorted(wordsIn(element, conformance)), tagOfPage).toBe(sorted(expected));
        if (tagOfPage === 'fr' || !isInline) {
          expect(all(element, `[lang="${marked}"]`).length, tagOfPage).toBeGreaterThan(0);
        }
      }
      expect(announced, 'a change of language is no news').toEqual([]);
    } finally {
      document.documentElement.lang = lang;
    }
  });

  test('an element that is taken away and put back says the same, and announces nothing new', async () => {
    for (const each of cases) {
      const [element] = await shown(tag, conformance, [each]);
      if (!element) throw new Error('no element');
      const announced = announcedBy(element);
      await openedAll(element);
      const before = wordsIn(element, conformance);
      const home = element.parentElement;
      element.remove();
      await settled(element);
      home?.append(element);
      await settled(element);
      await openedAll(element);
      expect(wordsIn(element, conformance), each.name).toBe(before);
      expect(element.matches(`:state(${each.state ?? 'ready'})`), each.name).toBe(true);
      expect(announced, each.name).toEqual([]);
    }
  });
}
