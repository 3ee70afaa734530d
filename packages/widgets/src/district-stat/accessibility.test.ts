import {afterEach, beforeEach, expect, test} from 'vitest';
import {provideDataset} from '../base/dataset.ts';
import {dataset} from '../../test/fixtures.ts';
import {mounted, partOf} from '../../test/mounted.ts';
import {DistrictStat} from './element.ts';

DistrictStat.define('district-stat');

beforeEach(() => {
  provideDataset(dataset, {reportUrl: '/report?figure={id}'});
});

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
});

test('label and value are inline pieces of one paragraph, so that they are spoken in one go', async () => {
  const element = await mounted(
    'district-stat',
    '<district-stat fact="north.companies"></district-stat>',
  );
  const figure = partOf(element, 'label').closest('p');
  const pieces = [...(figure?.querySelectorAll('span') ?? [])];
  expect(pieces.map((piece) => getComputedStyle(piece).display)).toEqual(
    pieces.map(() => 'inline'),
  );
  expect(figure?.innerText).toBe('Companies, North District\nover 130 companies');
});
