import {afterEach, expect, test} from 'vitest';
import {all, mounted, rendered} from '../../test/mounted.ts';
import {cluster, undated} from '../../test/district-timeline/cases.ts';
import {DistrictTimeline} from './element.ts';

DistrictTimeline.define('district-timeline');

afterEach(() => {
  document.body.replaceChildren();
});

function nodesIn(element: Element): number {
  const walker = document.createTreeWalker(element.shadowRoot ?? element);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

test('what is folded away takes no nodes until it is opened, nor when it is folded again', async () => {
  const element = await mounted('district-timeline', '<district-timeline></district-timeline>');
  element.facts = [...cluster(), ...undated()];
  await rendered(element);
  const closed = nodesIn(element);
  expect(all(element, '[part~=row], li')).toHaveLength(10);
  const buttons = all(element, 'button.more');
  for (const button of buttons) button.click();
  await rendered(element);
  expect(nodesIn(element)).toBeGreaterThan(closed);
  for (const button of buttons) button.click();
  await rendered(element);
  expect(nodesIn(element)).toBe(closed);
});
