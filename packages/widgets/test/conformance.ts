import {afterAll, afterEach, beforeAll, beforeEach, expect, test} from 'vitest';
import {provideDataset} from '../src/base/dataset.ts';
import {accessibilityConforms} from './conformance/accessibility.ts';
import {nodesConform} from './conformance/nodes.ts';
import {partsConform} from './conformance/parts.ts';
import {statesConform} from './conformance/states.ts';
import {openedAll, shown} from './conformance/subject.ts';
import type {Conformance} from './conformance/subject.ts';
import {wordsConform} from './conformance/words.ts';

const levels = ['debug', 'info', 'log', 'warn', 'error'] as const;

/** The tests that every element passes: an element is one when its folder calls this and all of them pass. */
export function conformsTo<Given>(tag: string, conformance: Conformance<Given>): void {
  const noise: string[] = [];
  const keep = (what: string) => noise.push(what);
  const original = {...console};
  const onError = ({message}: ErrorEvent) => keep(message);
  const onRejection = ({reason}: PromiseRejectionEvent) => keep(String(reason));

  beforeAll(() => {
    for (const level of levels) console[level] = (...words) => keep(words.join(' '));
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
    conformance.element.define(tag);
  });

  afterAll(() => {
    Object.assign(console, original);
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  });

  beforeEach(() => {
    provideDataset(conformance.dataset, {reportUrl: '/report?figure={id}'});
  });

  afterEach(() => {
    document.body.replaceChildren();
  });

  partsConform(tag, conformance);
  statesConform(tag, conformance);
  wordsConform(tag, conformance);
  accessibilityConforms(tag, conformance);
  nodesConform(tag, conformance);

  // The last: it speaks for all tests before it.
  test('nothing is said to the console, and no error is left to the page', async () => {
    const {cases, mistakes} = conformance;
    for (const element of await shown(tag, conformance, [...cases, ...mistakes])) {
      await openedAll(element);
      element.remove();
    }
    expect(noise).toEqual([]);
  });
}
