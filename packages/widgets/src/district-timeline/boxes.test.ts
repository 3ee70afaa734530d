import {shippedDataset} from '@putuo/data';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {provideDataset} from '../base/dataset.ts';
import {boxOf, lineBoxes, overlap} from '../../test/boxes.ts';
import {mounted, rendered} from '../../test/mounted.ts';
import {widths} from '../../test/widths.ts';
import {
  cluster,
  dates,
  longPlan,
  shippedAbout,
  shippedSubjects,
  undated,
} from '../../test/district-timeline/cases.ts';
import {DistrictTimeline} from './element.ts';

DistrictTimeline.define('district-timeline');

beforeEach(() => {
  provideDataset(shippedDataset());
});

afterEach(() => {
  document.body.replaceChildren();
});

const samples = [dates, cluster, longPlan, undated].map(
  (factsOf) => [factsOf.name, factsOf()] as const,
);
const subjects = shippedSubjects().map((subject) => [subject, shippedAbout(subject)] as const);

test.each([...samples, ...subjects])(
  'no words are cut or overlap, and nothing sticks out, at any width: %s',
  async (_, facts) => {
    const element = await mounted('district-timeline', '<district-timeline></district-timeline>');
    element.facts = facts;
    await rendered(element);
    const root = element.shadowRoot;
    const inside = [...(root?.querySelectorAll('.shield :not(.away, svg *)') ?? [])];
    const texts = [
      ...(root?.querySelectorAll(
        'figcaption, tbody .when, tbody .what, li, .undated-title, .more',
      ) ?? []),
    ];
    for (const lang of ['en', 'zh-Hans']) {
      element.lang = lang;
      await rendered(element);
      for (const width of widths) {
        element.style.width = `${width}px`;
        const {left, right} = boxOf(element);
        for (const node of inside) {
          expect(boxOf(node).left).toBeGreaterThanOrEqual(left);
          expect(boxOf(node).right).toBeLessThanOrEqual(right + 0.5);
          expect(node.scrollWidth).toBeLessThanOrEqual(node.clientWidth + 1 || 9999);
        }
        const lines = texts.flatMap((text) => lineBoxes(text).map((box) => [text, box] as const));
        for (const [index, [text, box]] of lines.entries()) {
          // Lines stand in reading order: only the next few can touch.
          for (const [other, otherBox] of lines.slice(index + 1, index + 12)) {
            if (text !== other && !text.contains(other)) expect(overlap(box, otherBox)).toBe(false);
          }
        }
        const dateBoxes = [...(root?.querySelectorAll('.axis text') ?? [])]
          .map(boxOf)
          .filter((box) => box.width > 0);
        for (const [index, box] of dateBoxes.entries()) {
          const next = dateBoxes[index + 1];
          expect(box.right).toBeLessThanOrEqual(next ? next.left : right);
        }
      }
    }
  },
);

test('marks stand on their lines of the scale, in whatever column the track is', async () => {
  const element = await mounted('district-timeline', '<district-timeline></district-timeline>');
  element.facts = dates();
  await rendered(element);
  for (const width of [200, 400, 700, 1400]) {
    element.style.width = `${width}px`;
    const tracks = [...(element.shadowRoot?.querySelectorAll('.track > svg') ?? [])].map(boxOf);
    const [axis] = tracks;
    for (const {left, right} of tracks) {
      expect(left).toBeCloseTo(axis?.left ?? 0, 0);
      expect(right).toBeCloseTo(axis?.right ?? 0, 0);
    }
    const grid = element.shadowRoot?.querySelector('.grid');
    if (grid && boxOf(grid).width > 0) {
      expect(boxOf(grid).left).toBeCloseTo(axis?.left ?? 0, 0);
      expect(boxOf(grid).right).toBeCloseTo(axis?.right ?? 0, 0);
    }
  }
});
