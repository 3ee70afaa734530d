import type {LocalizedText} from '@putuo/data/query';

/** Custom states of every element, selected by `:state()`. Exactly one holds after the first render. */
export type State = 'ready' | 'unknown' | 'incomplete' | 'invalid' | 'not-comparable';

/** Why an element cannot show what it was asked for. `code` is the stable part, for scripts. */
export interface Problem {
  readonly state: 'unknown' | 'incomplete' | 'invalid';
  readonly code: ProblemCode;
  /** The id, or the words, that were given. */
  readonly id: string | null;
  /** One sentence for the person who edits the page: what was given, what was expected, what to do. */
  readonly message: LocalizedText;
}

export type ProblemCode =
  | 'unknown-id'
  | 'withdrawn-id'
  | 'no-figure'
  | 'no-dataset'
  | 'missing-attribute'
  | 'malformed-id'
  | 'malformed-date'
  | 'not-a-figure'
  | 'unknown-dimension'
  | 'ambiguous';

export function isProblem(outcome: object): outcome is Problem {
  return 'code' in outcome && 'message' in outcome;
}
