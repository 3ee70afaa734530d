import {afterEach, expect, test} from 'vitest';
import {page} from 'vitest/browser';
import {all, emulate, mounted, partOf, rendered} from '../../test/mounted.ts';
import {hedges, places} from '../../test/district-compare/cases.ts';
import {DistrictCompare} from './element.ts';

DistrictCompare.define('district-compare');

afterEach(() => {
  document.body.replaceChildren();
});

async function showing(
  shown: DistrictCompare['facts'],
  around = '',
  attributes = '',
): Promise<DistrictCompare> {
  const element = await mounted(
    'district-compare',
    `<div ${around}><district-compare ${attributes}></district-compare></div>`,
  );
  element.facts = shown;
  await rendered(element);
  return element;
}

test('what a screen reader is told: a figure, its bars as a list of sentences, and where the table is', async () => {
  await showing(places());
  await expect.element(page.getByRole('figure')).toMatchAriaInlineSnapshot(`
    - figure "Companies 2023":
      - text: Companies 2023
      - list "Bars":
        - listitem:
          - img "Companies, Mill Park: 20 companies, 2023, reported 27 September 2023.": Mill Park 20 companies
        - listitem:
          - img "Companies, River Hub for Science and Technology: over 130 companies, 2023, reported 27 September 2023.": River Hub for Science and Technology over 130 companies
        - listitem:
          - img "Companies, Lock Yard: nearly 90 companies, 2023, planned, reported 27 September 2023.": Lock Yard planned nearly 90 companies
      - list:
        - listitem: planned
        - listitem: "open end: at least the printed number"
        - listitem: "short of the tick: at most the printed number"
      - paragraph: "These are at different stages: achieved and planned."
      - paragraph: "Hedges or rounding leave open which of these is larger: Mill Park and Lock Yard."
      - button "Table"
  `);
});

test('forced colours draw bars and baseline in the colour of text', async () => {
  const element = await showing(places());
  await emulate({features: [{name: 'forced-colors', value: 'active'}]});
  const [bar] = all(element, '[part~=bar]');
  const colour = getComputedStyle(bar ?? element).color;
  const text = getComputedStyle(partOf(element, 'label')).color;
  await emulate({features: []});
  expect(colour).toBe(text);
});

test('paper keeps every bar and opens every source', async () => {
  const element = await showing(hedges());
  await emulate({media: 'print'});
  await expect.poll(() => all(element, '[part~=quote]').length).toBeGreaterThan(0);
  const panel = getComputedStyle(partOf(element, 'panel')).display;
  const button = getComputedStyle(partOf(element, 'table-button')).display;
  const bars = all(element, '.bars svg[part~=bar]').map((bar) => getComputedStyle(bar).display);
  await emulate({media: ''});
  expect([panel, button]).toEqual(['block', 'none']);
  expect(bars).toEqual(hedges().map(() => 'block'));
  // Shapes are ink on the page, not backgrounds, which printers leave out.
  expect(all(element, '.bars rect[fill]').length).toBeGreaterThan(0);
});
