import {afterEach, expect, test} from 'vitest';
import {contrast} from '../../test/contrast.ts';
import {emulate, mounted, partOf, rendered} from '../../test/mounted.ts';
import {broken, hedges, longAgo, plans, single} from '../../test/district-trend/cases.ts';
import {DistrictTrend} from './element.ts';

DistrictTrend.define('district-trend');

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
});

async function showing(series: DistrictTrend['series']): Promise<DistrictTrend> {
  const element = await mounted(
    'district-trend',
    '<div style="width: 800px"><district-trend heading="News"></district-trend></div>',
  );
  element.series = series;
  await rendered(element);
  element.shadowRoot?.querySelector<HTMLElement>('.source-button')?.click();
  await rendered(element);
  return element;
}

const everything = () =>
  Promise.all([broken(), plans(), hedges(), single(), longAgo()].map(showing));

const all = (elements: readonly Element[], selector: string): readonly Element[] =>
  elements.flatMap((element) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])]);

test.each([
  ['--district-accent', '.joined', 'stroke'],
  ['--district-accent', '.ink', 'fill'],
  ['--district-accent', '.open', 'stroke'],
  ['--district-text', '.zero', 'stroke'],
  ['--district-muted', '.drop', 'stroke'],
  ['--district-muted', '.when', 'color'],
  ['--district-muted', '.zero-text', 'fill'],
] as const)('%s colours %s', async (token, selector, property) => {
  const element = await showing(hedges());
  element.style.setProperty(token, 'rgb(1, 2, 3)');
  const [found] = all([element], selector);
  expect(found && getComputedStyle(found)[property]).toBe('rgb(1, 2, 3)');
});

test('--district-number-font sets the values', async () => {
  const element = await showing(broken());
  element.style.setProperty('--district-number-font', 'monospace');
  expect(getComputedStyle(partOf(element, 'value')).fontFamily).toContain('monospace');
});

test.each(['light', 'dark'])('in a %s page marks and lines stand out by 3:1', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  const elements = await everything();
  const [first] = elements;
  const surface = first ? getComputedStyle(partOf(first, 'card')).backgroundColor : '';
  for (const mark of all(elements, '.ink')) {
    expect(contrast(getComputedStyle(mark).fill, surface)).toBeGreaterThanOrEqual(3);
  }
  for (const mark of all(elements, '.line, .dash, .joined, .zero, .drop, .break, .tear, .torn')) {
    expect(contrast(getComputedStyle(mark).stroke, surface)).toBeGreaterThanOrEqual(3);
  }
});

test('in forced colours every mark and line has the colour of text', async () => {
  const elements = await everything();
  const canvasText = document.createElement('p');
  canvasText.style.color = 'CanvasText';
  document.body.append(canvasText);
  await emulate({features: [{name: 'forced-colors', value: 'active'}]});
  const {color} = getComputedStyle(canvasText);
  const fills = all(elements, '.ink, .zero-text').map((node) => getComputedStyle(node).fill);
  const strokes = all(elements, '.line, .dash, .joined, .zero, .drop, .break').map(
    (node) => getComputedStyle(node).stroke,
  );
  await emulate({features: []});
  expect(new Set([...fills, ...strokes])).toEqual(new Set([color]));
});

test('nothing moves', async () => {
  for (const node of all(await everything(), '*')) {
    const {animationName, transitionDuration} = getComputedStyle(node);
    expect([animationName, transitionDuration]).toEqual(['none', '0s']);
  }
});
