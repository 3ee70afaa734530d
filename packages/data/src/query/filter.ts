import {daysOf} from '../model/edtf.ts';
import type {Fact, FactType, Stage, Subject} from '../model/model.ts';
import {overlaps} from '../model/chronology.ts';

type OneOrMore<T> = T | readonly T[];

/** Which facts to take. Keys are joined by AND, the values of a list by OR. */
export interface FactFilter {
  /** Subject ids. */
  readonly about?: OneOrMore<string> | undefined;
  /** With `about`: also facts about the parts of these subjects, and their parts. */
  readonly within?: boolean | undefined;
  readonly type?: OneOrMore<FactType> | undefined;
  /** Metric ids. */
  readonly metric?: OneOrMore<string> | undefined;
  readonly stage?: OneOrMore<Stage> | undefined;
  /** Ids of documents that print the fact. */
  readonly document?: OneOrMore<string> | undefined;
  /** An EDTF date or interval that the period must touch: `2023`, `2018-10`, `2019/2021`. Undated facts are left out. */
  readonly during?: string | undefined;
}

export function listOf<T>(value: OneOrMore<T>): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

/** Is a value one of those asked for? Most filters name one, which takes no set to tell. */
function oneOf<T>(asked: OneOrMore<T>): (value: T) => boolean {
  const [first, ...more] = listOf(asked);
  if (first !== undefined && more.length === 0) return (value) => value === first;
  const all = new Set(listOf(asked));
  return (value) => all.has(value);
}

/** With `within`, a part of a subject is about it too, however far down. */
function aboutTest(asked: OneOrMore<string>, within: boolean): (fact: Fact) => boolean {
  const isAsked = oneOf(asked);
  if (!within) return ({about}) => isAsked(about.id);
  return ({about}) => {
    for (let whole: Subject | undefined = about; whole; whole = whole.partOf) {
      if (isAsked(whole.id)) return true;
    }
    return false;
  };
}

/** One test for the whole filter; what it needs is worked out once, and what is quickly told is asked first. */
export function matcherOf(filter: FactFilter): (fact: Fact) => boolean {
  const tests: ((fact: Fact) => boolean)[] = [];
  const {about, within = false, type, metric, stage, document, during} = filter;
  if (type !== undefined) {
    const isAsked = oneOf(type);
    tests.push((fact) => isAsked(fact.type));
  }
  if (stage !== undefined) {
    const isAsked = oneOf(stage);
    tests.push((fact) => isAsked(fact.stage));
  }
  if (metric !== undefined) {
    const isAsked = oneOf(metric);
    tests.push((fact) => fact.type === 'figure' && isAsked(fact.metric.id));
  }
  if (about !== undefined) tests.push(aboutTest(about, within));
  if (during !== undefined) {
    const {start, end} = daysOf(during);
    const isDate = start !== null || end !== null;
    tests.push((fact) => isDate && overlaps(fact, start, end));
  }
  if (document !== undefined) {
    const isAsked = oneOf(document);
    tests.push((fact) => fact.evidence.some((entry) => isAsked(entry.document.id)));
  }
  const [first, second, ...more] = tests;
  if (!first) return () => true;
  if (!second) return first;
  if (more.length === 0) return (fact) => first(fact) && second(fact);
  return (fact) => tests.every((test) => test(fact));
}

/** Subjects and, with `within`, all their parts, however far down; each once. */
export function idsWithin(
  ids: readonly string[],
  within: boolean,
  partsOf: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const all = new Set(ids);
  // A set that grows while it is walked is walked to its end.
  if (within) for (const id of all) for (const part of partsOf.get(id) ?? []) all.add(part);
  return all;
}
