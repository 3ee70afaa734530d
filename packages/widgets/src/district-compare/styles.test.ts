import {afterEach, expect, test} from 'vitest';
import {all, mounted, partOf, rendered} from '../../test/mounted.ts';
import {falls, hedges, uses} from '../../test/district-compare/cases.ts';
import {DistrictCompare} from './element.ts';

DistrictCompare.define('district-compare');

afterEach(() => {
  document.body.replaceChildren();
});

async function full(shown: DistrictCompare['facts'], attributes = ''): Promise<DistrictCompare> {
  const element = await mounted(
    'district-compare',
    `<div><district-compare heading="News" ${attributes}></district-compare></div>`,
  );
  element.facts = shown;
  await rendered(element);
  for (const button of all(element, 'button[aria-expanded]')) button.click();
  await rendered(element);
  return element;
}

test.each([
  ['--district-accent', '.bar', 'color'],
  ['--district-text', '.plot', 'borderLeftColor'],
  ['--district-text', '.label', 'color'],
  ['--district-muted', '.note', 'color'],
  ['--district-muted', '.key', 'color'],
  ['--district-line', 'td', 'borderBottomColor'],
] as const)('%s colours %s', async (token, selector, property) => {
  const element = await full(hedges());
  element.style.setProperty(token, 'rgb(1, 2, 3)');
  const [found] = all(element, selector);
  expect(found && getComputedStyle(found)[property]).toBe('rgb(1, 2, 3)');
});

test('the page can paint bars by their part, as solid and as hatched ones', async () => {
  const element = await full(hedges());
  const style = document.createElement('style');
  style.textContent = 'district-compare::part(bar) {color: rgb(1, 2, 3)}';
  document.body.append(style);
  const inks = all(element, '.bars [part~=bar] :is(rect, path)').map(
    (ink) => getComputedStyle(ink).fill,
  );
  expect(new Set(inks)).toEqual(new Set(['rgb(1, 2, 3)', 'url("#half")', 'url("#hatched")']));
  expect(all(element, 'pattern path')).toHaveLength(2);
});

test('narrow charts stack label, value and bar; wider ones set them side by side', async () => {
  const element = await full(hedges());
  const places = (width: number) => {
    element.style.width = `${width}px`;
    const [label, value, bar] = ['label', 'value', 'bar'].map((part) =>
      partOf(element, part).getBoundingClientRect(),
    );
    if (!label || !value || !bar) throw new Error('a row has a label, a value and a bar');
    return {
      labelIsBeside: label.right <= bar.left && label.top < bar.bottom,
      valueIsBehind: value.left > bar.left + 1 && value.top < bar.bottom,
    };
  };
  expect(places(240)).toEqual({labelIsBeside: false, valueIsBehind: false});
  expect(places(420)).toEqual({labelIsBeside: false, valueIsBehind: true});
  expect(places(700)).toEqual({labelIsBeside: true, valueIsBehind: true});
});

test('all bars of a chart share one track, whatever stands before and behind them', async () => {
  for (const width of [240, 420, 700, 1200]) {
    const element = await full(uses(), 'group-by="use"');
    element.style.width = `${width}px`;
    const tracks = all(element, '.bars .bar').map((bar) => {
      const {left, width: long} = bar.getBoundingClientRect();
      const share = parseFloat(bar.getAttribute('width') ?? '') / 100;
      return {left, long, share};
    });
    const [longest] = [...tracks].sort((one, other) => other.share - one.share);
    for (const {left, long, share} of tracks) {
      expect(left).toBeCloseTo(longest?.left ?? 0, 1);
      const track = (longest?.long ?? 0) / (longest?.share ?? 1);
      expect(Math.abs(long - share * track)).toBeLessThan(1.5);
    }
    element.remove();
  }
});

test('rises and falls meet at zero, at every width', async () => {
  const element = await full(falls());
  for (const width of [180, 240, 420, 700]) {
    element.style.width = `${width}px`;
    const rows = all(element, '[part~=row]');
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      const zero = row.querySelector('.zero line')?.getBoundingClientRect().left;
      const bar = row.querySelector('.bar');
      const {left, right} = bar?.getBoundingClientRect() ?? {};
      expect(bar?.matches('.fall') ? right : left, `${width} pixels`).toBeCloseTo(zero ?? NaN, 0);
    }
  }
});
