import type {Fact, Language, NonEmpty, Stage} from '@putuo/data/query';
import type {Sources} from './sources.ts';

/** What the layouts of all elements have in common. */
export interface DistrictLayout {
  readonly lang: Language;
  /** All facts shown, the main one first. */
  readonly facts: NonEmpty<Fact>;
  /** Where it is not `ready`, and yet there is something to show. */
  readonly state?: 'not-comparable';
}

/** The frame of cards and charts, around what is particular to each. */
export interface FramedLayout extends DistrictLayout {
  /** The accessible name: the whole in one spoken sentence. */
  readonly sentence: string;
  readonly heading: string | null;
  /** 2 to 6. */
  readonly headingLevel: number;
  /** Drawn as well as said, where all that is shown is at one stage. */
  readonly stage: Stage;
  readonly sources: Sources;
}

export const DEFAULT_HEADING_LEVEL = 3;

/** A level that HTML has; anything else is taken for the default. */
export function maybeHeadingLevel(level: number): number {
  return Number.isInteger(level) && level >= 2 && level <= 6 ? level : DEFAULT_HEADING_LEVEL;
}

/** The stage of all; where stages differ each is drawn by its own, and the frame around them is plain. */
export function sharedStage([{stage}, ...others]: NonEmpty<Fact>): Stage {
  return others.every((fact) => fact.stage === stage) ? stage : 'achieved';
}
