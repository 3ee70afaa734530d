import {afterEach, expect, test} from 'vitest';
import {provideDataset, provideShippedDataset} from '../base/dataset.ts';
import {dataset, hub, revenue} from '../../test/fixtures.ts';
import {mounted, opened, partOf, rendered, textOf} from '../../test/mounted.ts';
import {DistrictStat} from './element.ts';

DistrictStat.define('district-stat');

afterEach(() => {
  document.body.replaceChildren();
});

// In this order: what a page has provided stays provided.

test('without a dataset an id cannot be looked up, and the notice says whose fault that is', async () => {
  const element = await mounted(
    'district-stat',
    '<district-stat fact="north.revenue">10.43 billion yuan</district-stat>',
  );
  expect(element.matches(':state(incomplete)')).toBe(true);
  expect(partOf(element, 'notice').textContent).toContain('the page has provided no dataset');
});

test('without a dataset a figure given as an object is shown all the same', async () => {
  const element = await mounted('district-stat', '<district-stat></district-stat>');
  element.fact = revenue;
  await rendered(element);
  expect(textOf(element, '.value')).toBe('10.43 billion yuan');
  expect(textOf(await opened(element), '.version')).toBe('north.revenue');
});

test('without a dataset an id that is disagreed with stays an id', async () => {
  const element = await mounted('district-stat', '<district-stat></district-stat>');
  element.fact = hub;
  await rendered(element);
  const {innerText} = partOf(await opened(element), 'panel');
  expect(innerText).toMatch(/Disagrees with\s+north\.homes-planned/);
});

test('a dataset that comes later is used by the cards that wait for it', async () => {
  const element = await mounted(
    'district-stat',
    '<district-stat fact="north.revenue"></district-stat>',
  );
  provideShippedDataset(() => dataset);
  await rendered(element);
  expect(textOf(element, '.value')).toBe('10.43 billion yuan');
});

test('what a page provides goes before what is shipped, whichever comes first', async () => {
  provideDataset({...dataset, version: 'mine'});
  provideShippedDataset(() => dataset);
  const element = await mounted(
    'district-stat',
    '<district-stat fact="north.revenue"></district-stat>',
  );
  expect(textOf(await opened(element), '.version')).toBe('north.revenue, data version mine');
});
