import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {provideDataset} from '../base/dataset.ts';
import {dataset, rank, revenue} from '../../test/fixtures.ts';
import {mounted, rendered} from '../../test/mounted.ts';
import {DistrictStat} from './element.ts';

DistrictStat.define('district-stat');

beforeEach(() => {
  provideDataset(dataset);
});

afterEach(() => {
  document.body.replaceChildren();
});

const card = (attributes: string, content = 'What the editor wrote.') =>
  mounted('district-stat', `<district-stat ${attributes}>${content}</district-stat>`);

test('a claim given as an object is refused like its id', async () => {
  const element = await card('');
  Reflect.set(element, 'fact', rank);
  await rendered(element);
  expect(element.matches(':state(invalid)')).toBe(true);
});

test('a corrected id shows the figure, and the state follows', async () => {
  const element = await card('fact="north.revenu"');
  expect(element.matches(':state(unknown)')).toBe(true);
  const ready = vi.fn();
  element.addEventListener('district-ready', ready);
  element.setAttribute('fact', 'north.revenue');
  await rendered(element);
  expect(element.matches(':state(ready)')).toBe(true);
  expect(element.matches(':state(unknown)')).toBe(false);
  expect(ready).toHaveBeenCalledOnce();
});

test('the ready event says which figure', async () => {
  const element = await card('');
  const heard = vi.fn<(id: string) => void>();
  const listen = (event: Event) => {
    heard((event as CustomEvent<{id: string}>).detail.id);
  };
  document.body.addEventListener('district-ready', listen, {once: true});
  element.fact = revenue;
  await rendered(element);
  expect(heard).toHaveBeenCalledExactlyOnceWith('north.revenue');
});
