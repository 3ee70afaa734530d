import {afterEach, expect, test, vi} from 'vitest';
import {provideDataset} from '../base/dataset.ts';
import {dataset} from '../../test/fixtures.ts';
import {mounted, rendered, textOf} from '../../test/mounted.ts';
import {DistrictStat} from './element.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

test('what a tag wraps is shown before the element is defined, and gives way to the card', async () => {
  const page = document.createElement('main');
  page.innerHTML =
    '<district-stat fact="north.revenue"><p>10.43 billion yuan, they say.</p></district-stat>';
  document.body.append(page);
  const words = page.querySelector('p');
  expect(words?.getBoundingClientRect().height).toBeGreaterThan(0);
  provideDataset(dataset);
  DistrictStat.define('district-stat');
  const element = page.querySelector('district-stat');
  if (!element) throw new Error('no card');
  await rendered(element);
  expect(words?.getBoundingClientRect().height).toBe(0);
  expect(textOf(element, '.value')).toBe('10.43 billion yuan');
});

test('a figure set before the element is defined is not lost', async () => {
  const early = document.createElement('later-stat') as HTMLElement & {fact?: string};
  early.fact = 'north.revenue';
  document.body.append(early);
  DistrictStat.define('later-stat');
  await rendered(early);
  expect(textOf(early, '.value')).toBe('10.43 billion yuan');
});

test('nothing watches the page any more when a card has come and gone a thousand times', async () => {
  const observing = new Set<MutationObserver>();
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  observe.mockImplementation(function (this: MutationObserver) {
    observing.add(this);
  });
  vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (
    this: MutationObserver,
  ) {
    observing.delete(this);
  });
  const element = await mounted(
    'district-stat',
    '<district-stat fact="north.revenue"></district-stat>',
  );
  const home = element.parentElement;
  for (let times = 0; times < 1000; times++) {
    element.remove();
    home?.append(element);
  }
  await rendered(element);
  expect(observing.size).toBe(1);
  element.remove();
  expect(observing.size).toBe(0);
});

test('many cards that arrive at once are rendered in turns, and show the words of the page until then', async () => {
  const page = document.createElement('main');
  page.innerHTML =
    '<district-stat fact="north.revenue"><b>10.43 billion</b></district-stat>'.repeat(400);
  document.body.append(page);
  const cards = [...page.querySelectorAll('district-stat')];
  // Past the microtasks in which all of them would be rendered.
  await new Promise((done) => setTimeout(done));
  const waiting = cards.filter((card) => card.matches(':state(waiting)'));
  expect(waiting.length).toBeGreaterThan(0);
  expect(waiting.length).toBeLessThan(cards.length);
  for (const card of waiting) expect(card.firstElementChild?.checkVisibility()).toBe(true);
  await Promise.all(cards.map((card) => card.updateComplete));
  for (const card of cards) {
    expect(card.matches(':state(ready)')).toBe(true);
    expect(card.firstElementChild?.checkVisibility()).toBe(false);
  }
});

test('a thousand cards watch the page once', async () => {
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  await mounted(
    'district-stat',
    '<district-stat fact="north.revenue"></district-stat>'.repeat(1000),
  );
  expect(observe).toHaveBeenCalledOnce();
});

test('a card that has gone does not hear of another dataset', async () => {
  const element = await mounted(
    'district-stat',
    '<district-stat fact="north.revenue"></district-stat>',
  );
  element.remove();
  const update = vi.spyOn(element, 'requestUpdate');
  provideDataset(dataset);
  expect(update).not.toHaveBeenCalled();
});
