import {afterEach, beforeEach, expect, test} from 'vitest';
import {contrast} from '../../test/contrast.ts';
import {provideDataset} from '../base/dataset.ts';
import {all, emulate, mounted, partOf, rendered} from '../../test/mounted.ts';
import {cluster, undated} from '../../test/district-timeline/cases.ts';
import {DistrictTimeline} from './element.ts';
import {dataset, facts} from '../../test/district-timeline/sample.ts';

DistrictTimeline.define('district-timeline');

beforeEach(() => {
  provideDataset(dataset);
});

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
});

const boxOf = (node: Element) => node.getBoundingClientRect();

/** A timeline in which every part stands somewhere, its panel and folds open. */
async function full(around = ''): Promise<DistrictTimeline> {
  const element = await mounted(
    'district-timeline',
    `<div ${around}><district-timeline heading="News"></district-timeline></div>`,
  );
  element.facts = [...facts, ...cluster(), ...undated()];
  await rendered(element);
  for (const button of element.shadowRoot?.querySelectorAll('button[aria-expanded]') ?? []) {
    (button as HTMLElement).click();
  }
  await rendered(element);
  return element;
}

test.each([
  ['--district-accent', '.ink', 'fill'],
  ['--district-accent', '.line', 'stroke'],
  ['--district-accent', '.dash', 'stroke'],
  ['--district-accent', '.link', 'stroke'],
  ['--district-line', '.tick', 'stroke'],
  ['--district-line', 'line.rail', 'stroke'],
  ['--district-muted', '.axis text', 'fill'],
  ['--district-muted', '.pause .what', 'color'],
  ['--district-text', '.when', 'color'],
] as const)('%s colours %s', async (token, selector, property) => {
  const element = await full();
  element.style.setProperty(token, 'rgb(1, 2, 3)');
  const [found] = all(element, selector);
  expect(found && getComputedStyle(found)[property]).toBe('rgb(1, 2, 3)');
});

test('narrow timelines stack date, track and words; wider ones set them side by side', async () => {
  const element = await full();
  const places = (width: number) => {
    element.style.width = `${width}px`;
    const [when, track, what] = ['.when', '.track', '.what'].map((cell) =>
      all(element, `.row:not(.head) ${cell}`)[0]?.getBoundingClientRect(),
    );
    if (!when || !track || !what) throw new Error('a row has a date, a track and words');
    return {
      trackIsBeside: track.left >= when.right && track.top < when.bottom,
      wordsAreBeside: what.left >= track.right && what.top < track.bottom,
    };
  };
  expect(places(240)).toEqual({trackIsBeside: false, wordsAreBeside: false});
  expect(places(420)).toEqual({trackIsBeside: true, wordsAreBeside: false});
  expect(places(700)).toEqual({trackIsBeside: true, wordsAreBeside: true});
});

test('more dates of the scale are shown where the track has room for them', async () => {
  const element = await full();
  const dates = (width: number) => {
    element.style.width = `${width}px`;
    return all(element, '.axis text').filter((text) => text.getBoundingClientRect().width > 0)
      .length;
  };
  expect(dates(1400)).toBeGreaterThan(dates(240));
});

test('in a page that reads from the right columns turn round, but time does not', async () => {
  const element = await full('dir="rtl" lang="ar"');
  element.style.width = '900px';
  const [when, what] = ['.when', '.what'].map((cell) =>
    all(element, `.row:not(.head) ${cell}`)[0]?.getBoundingClientRect(),
  );
  expect(when?.left).toBeGreaterThan(what?.right ?? 0);
  const [early, late] = ['1930', '2020'].map((year) =>
    all(element, '.axis text')
      .find(({textContent}) => textContent === year)
      ?.getBoundingClientRect(),
  );
  expect(early?.left).toBeLessThan(late?.left ?? 0);
});

test.each(['light', 'dark'])(
  'in a %s page marks stand out by 3:1, dates by 4.5:1',
  async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    const element = await full();
    const surface = getComputedStyle(partOf(element, 'card')).backgroundColor;
    for (const mark of all(element, '.ink')) {
      expect(contrast(getComputedStyle(mark).fill, surface)).toBeGreaterThanOrEqual(3);
    }
    for (const mark of all(element, '.line, .dash, .dots, .tear, .link')) {
      expect(contrast(getComputedStyle(mark).stroke, surface)).toBeGreaterThanOrEqual(3);
    }
    for (const text of all(element, '.axis text')) {
      expect(contrast(getComputedStyle(text).fill, surface)).toBeGreaterThanOrEqual(4.5);
    }
  },
);

test('the line that carries a mark is torn where years are missing, and whole where none are', async () => {
  const element = await full();
  element.style.width = '300px';
  const [axis] = all(element, '.axis');
  const middles = all(element, '.tear').map((tear) => boxOf(tear).left + boxOf(tear).width / 2);
  expect(middles.length).toBeGreaterThan(0);
  const pieces = all(element, '[part~=row]')[0]?.querySelectorAll('.rail') ?? [];
  expect(pieces).toHaveLength(middles.length + 1);
  for (const middle of middles) {
    for (const piece of pieces) {
      expect(boxOf(piece).left > middle || boxOf(piece).right < middle).toBe(true);
    }
  }
  element.facts = cluster();
  await rendered(element);
  const [whole] = all(element, '.rail');
  expect(whole && getComputedStyle(whole).borderTopStyle).toBe('solid');
  expect(whole && boxOf(whole).width).toBeCloseTo(axis ? boxOf(axis).width : 0, 0);
});

test('in forced colours every mark and line has the colour of text', async () => {
  const element = await full();
  const canvasText = document.createElement('p');
  canvasText.style.color = 'CanvasText';
  document.body.append(canvasText);
  await emulate({features: [{name: 'forced-colors', value: 'active'}]});
  const {color} = getComputedStyle(canvasText);
  const fills = all(element, '.ink, .axis text').map((node) => getComputedStyle(node).fill);
  const strokes = all(element, '.line, .dash, .capped, .link, .dots, .tick, line.rail').map(
    (node) => getComputedStyle(node).stroke,
  );
  element.facts = cluster();
  element.style.width = '300px';
  await rendered(element);
  const rails = all(element, 'svg.rail').map((rail) => getComputedStyle(rail).borderTopColor);
  await emulate({features: []});
  expect(rails.length).toBeGreaterThan(0);
  expect(new Set([...fills, ...strokes, ...rails])).toEqual(new Set([color]));
});

test('nothing moves', async () => {
  const element = await full();
  for (const node of all(element, '*')) {
    const {animationName, transitionDuration} = getComputedStyle(node);
    expect([animationName, transitionDuration]).toEqual(['none', '0s']);
  }
});

test('what has the focus shows it', async () => {
  const element = await full();
  const row = partOf(element, 'row');
  row.focus({focusVisible: true});
  expect(getComputedStyle(row).outlineStyle).toBe('solid');
});
