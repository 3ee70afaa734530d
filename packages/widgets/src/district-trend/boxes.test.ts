import {shippedDataset} from '@putuo/data';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {provideDataset} from '../base/dataset.ts';
import {boxOf, lineBoxes, overlap} from '../../test/boxes.ts';
import {mounted, rendered} from '../../test/mounted.ts';
import {widths} from '../../test/widths.ts';
import {
  broken,
  counts,
  falls,
  hedges,
  longAgo,
  plans,
  shippedSeries,
  single,
} from '../../test/district-trend/cases.ts';
import {DistrictTrend} from './element.ts';

DistrictTrend.define('district-trend');

beforeEach(() => {
  provideDataset(shippedDataset());
});

afterEach(() => {
  document.body.replaceChildren();
});

const samples = [counts, broken, plans, hedges, falls, single, longAgo].map(
  (seriesOf) => [seriesOf.name, seriesOf()] as const,
);

async function check(element: DistrictTrend, id: string): Promise<void> {
  const root = element.shadowRoot;
  for (const lang of ['en', 'zh-Hans']) {
    element.lang = lang;
    await rendered(element);
    const inside = [...(root?.querySelectorAll('.shield :not(.away, .away *)') ?? [])];
    const texts = [...(root?.querySelectorAll('figcaption, .when, .amount, .parted, .note') ?? [])];
    for (const width of widths) {
      element.style.width = `${width}px`;
      const {left, right} = boxOf(element);
      for (const node of inside) {
        expect(boxOf(node).left, id).toBeGreaterThanOrEqual(left);
        expect(boxOf(node).right, id).toBeLessThanOrEqual(right + 0.5);
      }
      const lines = texts.flatMap((text) => lineBoxes(text).map((box) => [text, box] as const));
      for (const [index, [text, box]] of lines.entries()) {
        for (const [other, otherBox] of lines.slice(index + 1)) {
          if (text !== other) expect(overlap(box, otherBox, 4), id).toBe(false);
        }
      }
    }
  }
}

test.each(samples)(
  'no words are cut or overlap, and nothing sticks out, at any width: %s',
  async (name, series) => {
    const element = await mounted('district-trend', '<district-trend></district-trend>');
    element.series = series;
    await check(element, name);
  },
);

test('nor in any series of the data', async () => {
  const element = await mounted('district-trend', '<district-trend></district-trend>');
  for (const [id, series] of shippedSeries()) {
    element.series = series;
    await check(element, id);
  }
});
