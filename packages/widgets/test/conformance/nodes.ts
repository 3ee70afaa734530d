import {shippedDataset} from '@putuo/data';
import {expect, test} from 'vitest';
import {provideDataset} from '../../src/base/dataset.ts';
import {shown} from './subject.ts';
import type {Conformance} from './subject.ts';

/** Nodes are four fifths of what an element costs, and a page may have a thousand of them. */
export function nodesConform<Given>(tag: string, conformance: Conformance<Given>): void {
  const {attributes, nodes} = conformance.few;

  test(`closed, it is drawn in ${nodes} nodes, texts and comments included`, async () => {
    provideDataset(shippedDataset());
    const [element] = await shown(tag, conformance, [{attributes}]);
    const root = element?.shadowRoot;
    if (!root || !element.matches(':state(ready)')) throw new Error('nothing is shown');
    const walker = document.createTreeWalker(root);
    let count = 0;
    while (walker.nextNode()) count += 1;
    expect(count).toBeLessThanOrEqual(nodes);
  });
}
