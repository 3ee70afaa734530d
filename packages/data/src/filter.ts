import {daysOf} from './edtf.ts';
import type {Fact, FactType, Stage, Subject} from './model.ts';
import {touches} from './time.ts';

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

/** Is the subject one of these, or with `within` a part of one, however far down? */
function isAbout(subject: Subject, ids: ReadonlySet<string>, within: boolean): boolean {
  if (ids.has(subject.id)) return true;
  if (!within) return false;
  for (let whole = subject.partOf; whole; whole = whole.partOf) if (ids.has(whole.id)) return true;
  return false;
}

/** One test for the whole filter; what it needs is worked out once. */
export function matcherOf(filter: FactFilter): (fact: Fact) => boolean {
  const tests: ((fact: Fact) => boolean)[] = [];
  const {about, within = false, type, metric, stage, document, during} = filter;
  if (about !== undefined) {
    const ids = new Set(listOf(about));
    tests.push((fact) => isAbout(fact.about, ids, within));
  }
  if (type !== undefined) {
    const types = new Set(listOf(type));
    tests.push((fact) => types.has(fact.type));
  }
  if (metric !== undefined) {
    const ids = new Set(listOf(metric));
    tests.push((fact) => fact.type === 'figure' && ids.has(fact.metric.id));
  }
  if (stage !== undefined) {
    const stages = new Set(listOf(stage));
    tests.push((fact) => stages.has(fact.stage));
  }
  if (document !== undefined) {
    const ids = new Set(listOf(document));
    tests.push((fact) => fact.evidence.some((entry) => ids.has(entry.document.id)));
  }
  if (during !== undefined) {
    const {start, end} = daysOf(during);
    const isDate = start !== null || end !== null;
    tests.push((fact) => isDate && touches(fact, start, end));
  }
  const [only, ...more] = tests;
  if (more.length === 0) return only ?? (() => true);
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
