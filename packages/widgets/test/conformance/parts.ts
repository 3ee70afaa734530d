import {expect, test} from 'vitest';
import {all} from '../mounted.ts';
import {documentedNames} from './documented.ts';
import {openedAll, shown} from './subject.ts';
import type {Conformance, Shown} from './subject.ts';

function lookOf(node: Element): Readonly<Record<string, string>> {
  const {color, display, fontSize, fontWeight, marginBlockStart} = getComputedStyle(node);
  const name = `${node.localName}.${node.getAttribute('class') ?? ''}`;
  return {name, color, display, fontSize, fontWeight, marginBlockStart};
}

/** What the manifest documents is there, and nothing else is. */
export function partsConform<Given>(tag: string, conformance: Conformance<Given>): void {
  const {cases, mistakes} = conformance;

  /** Every case and every mistake, each seen once with all of it open: of notes only one is open at a time. */
  async function everyElement(look: (element: Shown) => void): Promise<void> {
    for (const element of await shown(tag, conformance, [...cases, ...mistakes])) {
      look(element);
      await openedAll(element);
      look(element);
    }
  }

  test('every documented part is there to be styled, and every part is documented', async () => {
    const parts = new Set<string>();
    await everyElement((element) => {
      for (const {part} of all(element, '[part]')) for (const name of part) parts.add(name);
    });
    expect([...parts].sort()).toEqual(documentedNames(tag, 'cssParts'));
  });

  test('every documented state holds for some tag, and for each tag exactly one', async () => {
    const documented = documentedNames(tag, 'cssStates');
    const elements = await shown(tag, conformance, [...cases, ...mistakes]);
    const states = elements.map((element) =>
      documented.filter((state) => element.matches(`:state(${state})`)),
    );
    expect(states.map(({length}) => length)).toEqual(elements.map(() => 1));
    expect([...new Set(states.flat())].sort()).toEqual(documented);
  });

  test('opening its sources changes the look of nothing that was there before', async () => {
    for (const element of await shown(tag, conformance)) {
      const before = all(element, '*').map((node) => ({node, look: lookOf(node)}));
      await openedAll(element);
      for (const {node, look} of before) if (node.isConnected) expect(lookOf(node)).toEqual(look);
    }
  });

  test('no style attribute or element is written, which a strict policy would stop', async () => {
    await everyElement((element) => {
      expect(all(element, '[style], style').map(({outerHTML}) => outerHTML)).toEqual([]);
    });
  });
}
