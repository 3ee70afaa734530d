import {fact, findFact, formatParts, shippedDataset} from '@putuo/data';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

/** The tags of a page with the words in them, and the language of the section that they stand in. */
function cardsIn(page: string) {
  return page.split(/(?=<section)/).flatMap((section) => {
    const lang = /<section[^>]* lang="([^"]+)"/.exec(section)?.[1] ?? 'en';
    const tags = section.matchAll(
      /<district-stat[^>]*? fact="([^"]+)"[^>]*>(.*?)<\/district-stat>/gs,
    );
    return [...tags].map(([, id = '', words = '']) => ({id, words, lang}));
  });
}

const gallery = cardsIn(read('stories/gallery/index.html'));
const mistaken = gallery.filter(({id}) => findFact(id).status !== 'found');

it('the gallery names one figure wrongly, on purpose, and the right one is found nearest', () => {
  const nearest = mistaken.map(({id}) => {
    const found = findFact(id);
    return found.status === 'unknown' ? found.nearest[0] : found.status;
  });
  expect(nearest).toEqual(['putuo.beds-planned-2023']);
});

const named = gallery.filter((card) => !mistaken.includes(card));

describe.each(named)('the words in the tag of $id ($lang)', ({id, words, lang}) => {
  it('print the number that the card shows', () => {
    const result = findFact(id);
    if (result.status !== 'found' || result.fact.type !== 'figure') throw new Error(`${id}?`);
    const parts = formatParts(result.fact, {lang});
    const number = parts.flatMap(({type, text}) => (type === 'number' ? [text] : []));
    expect(words).toContain(number.join(''));
  });
});

it('charts and sentences of the gallery ask for facts, subjects and metrics that there are', () => {
  const page = read('stories/gallery/index.html');
  const tags = [...page.matchAll(/<district-(?:figure|compare|timeline|trend)([^>]*)>/g)];
  expect(tags.length).toBeGreaterThanOrEqual(4);
  const asked = (name: string) =>
    tags
      .flatMap(([, text = '']) =>
        (new RegExp(` ${name}="([^"]+)"`).exec(text)?.[1] ?? '').split(' '),
      )
      .filter(Boolean);
  const {subjects, metrics} = shippedDataset();
  const known = (items: readonly {readonly id: string}[]) => items.map(({id}) => id);
  expect([...asked('fact'), ...asked('facts')].map((id) => findFact(id).status)).not.toContain(
    'unknown',
  );
  expect(known(subjects)).toEqual(expect.arrayContaining(asked('about')));
  expect(known(metrics)).toEqual(expect.arrayContaining(asked('metric')));
});

it('the README and the start page show figures as they are', () => {
  const readme = read('README.md');
  const cards = [...cardsIn(readme), ...cardsIn(read('stories/start.mdx'))];
  expect(cards.map(({id}) => findFact(id).status)).toEqual(['found', 'found']);
  const shown = [...readme.matchAll(/^format\(\w+(?:, (\{.*\}))?\); \/\/ (.*)$/gm)];
  const revenue = fact('putuo.fiscal-revenue-jan-aug-2023');
  const wordsIn = (lang: string) =>
    formatParts(revenue, {lang})
      .map(({text}) => text)
      .join('');
  expect(shown.map(([, , words]) => words)).toEqual([wordsIn('en'), wordsIn('zh-CN')]);
});
