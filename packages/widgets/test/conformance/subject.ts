import type {Dataset, NonEmpty} from '@putuo/data/query';
import type {ProblemCode, State} from '../../src/base/outcome.ts';
import {all, rendered} from '../mounted.ts';

/** One thing that an element shows. */
export interface Case<Given> {
  readonly name: string;
  /** What the element takes as an object. */
  readonly given: Given;
  /** Further attributes, and the options of the static text that ask for the same. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly options?: object;
  readonly state?: State;
}

/** A tag that an editor got wrong. */
export interface Mistake {
  readonly attributes: Readonly<Record<string, string>>;
  readonly state: 'unknown' | 'incomplete' | 'invalid';
  readonly code: ProblemCode;
  readonly id: string | null;
  /** What the English notice says, among other things. */
  readonly notice: string;
}

export interface StaticOptions {
  readonly lang: string;
  readonly heading?: string;
  readonly headingLevel?: number;
  readonly dataset: Dataset;
}

/** How an element is tried: what it is given, what its static text is, and how its words are read. */
export interface Conformance<Given> {
  readonly element: {define(tag: string): void};
  readonly dataset: Dataset;
  /** The property that takes facts as objects. */
  readonly property: 'fact' | 'facts' | 'series';
  readonly html: (given: Given, options: StaticOptions) => string;
  readonly cases: NonEmpty<Case<Given>>;
  /** Cases of which only the words are compared, for they are many. */
  readonly more?: readonly Case<Given>[];
  readonly mistakes: NonEmpty<Mistake>;
  /** What the element shows of the shipped data, and in how many nodes at most. */
  readonly few: {readonly attributes: Readonly<Record<string, string>>; readonly nodes: number};
  /** An element in a sentence stands in a sentence, and has no heading. */
  readonly isInline?: boolean;
  /** The part that opens the source. */
  readonly opener?: 'source-button' | 'mark';
  /** Where its words stand, and what stands there that is no text or is said twice. */
  readonly words: {readonly within: string; readonly without: string; readonly inAnyOrder?: true};
}

export type Shown = HTMLElement & {readonly updateComplete: Promise<boolean>};

function elementFor<Given>(
  tag: string,
  {property, isInline}: Conformance<Given>,
  {attributes = {}, ...rest}: Partial<Case<Given>>,
): Shown {
  const element = document.createElement(tag) as Shown;
  const all = isInline ? attributes : {heading: 'A headline', 'heading-level': '2', ...attributes};
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  if ('given' in rest) Reflect.set(element, property, rest.given);
  return element;
}

/** Puts an element for each case into the page, under one heading. */
export async function shown<Given>(
  tag: string,
  conformance: Conformance<Given>,
  cases: readonly Partial<Case<Given>>[] = conformance.cases,
  around: Readonly<Record<string, string>> = {},
): Promise<readonly Shown[]> {
  const page = document.createElement('main');
  for (const [name, value] of Object.entries(around)) page.setAttribute(name, value);
  page.innerHTML = '<h1>Page</h1>';
  const elements = cases.map((one) => elementFor(tag, conformance, one));
  for (const element of elements) {
    element.innerHTML = '<span>What the editor wrote.</span>';
    const block = document.createElement(conformance.isInline ? 'p' : 'div');
    block.append(element);
    page.append(block);
  }
  document.body.append(page);
  for (const element of elements) await settled(element);
  return elements;
}

/** Twice: what is loaded on request comes after the first time. */
export async function settled(element: Element): Promise<void> {
  await rendered(element);
  await rendered(element);
}

/** Opens everything that opens. */
export async function openedAll(element: Element): Promise<void> {
  for (const button of all(element, 'button[aria-expanded="false"]')) button.click();
  await settled(element);
}

// Words on either side of such a piece are apart, whatever stands between them in the markup.
const pieces =
  'p, tr, th, td, dt, dd, li, figcaption, h2, h3, small, .heading, .title, .deck, .note';

/** What a page says, single-spaced. */
export function wordsOf(root: Element): string {
  for (const piece of root.querySelectorAll(pieces)) piece.prepend(' ');
  for (const end of root.querySelectorAll('br')) end.before(' ');
  return root.textContent.split(/\s+/).filter(Boolean).join(' ');
}

/** The same of an element, without its controls and drawings. */
export function wordsIn<Given>(element: Element, {words}: Conformance<Given>): string {
  return all(element, words.within)
    .map((part) => {
      const copy = document.createElement('div');
      copy.append(part.cloneNode(true));
      for (const away of copy.querySelectorAll(words.without)) away.remove();
      return wordsOf(copy);
    })
    .join(' ');
}
