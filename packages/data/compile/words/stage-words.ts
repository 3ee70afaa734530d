import type {Stage} from '../../src/model/model.ts';
import {unbroken} from './hedges.ts';

type Unfinished = Exclude<Stage, 'achieved'>;

/**
 * Closed lists. What is in neither does not say that something is planned or under way: "we are creating" may be
 * an aim as well as work in progress, so there the author infers and says why.
 */
const PLANNED = [
  String.raw`will(?! have been)`,
  'shall',
  'would',
  String.raw`(?:is|are|’re|'re) to`,
  'to be',
  'set to',
  'about to',
  'going to',
  'due to',
  'aim(?:s|ed|ing)? (?:to|at)',
  'plan(?:s|ned|ning)? (?:to|for)',
  'plans?',
  'planned',
  'intends? to',
  'expect(?:s|ed)?',
  'scheduled',
  'slated',
  'promises?',
  'target(?:s|ed)?',
  'aspires? to',
  'endeavou?rs? to',
  'soon',
  'upcoming',
  'in the future',
  'ahead',
];
const UNDER_WAY = [
  'under ?way',
  'ongoing',
  'on-going',
  'in progress',
  'under construction',
  'under development',
  'being',
  'launch(?:ed|es|ing)?',
  'initiat(?:e|ed|es|ing)',
  'start(?:ed|s|ing)?',
  'begun',
  'began',
  'commenced',
  'continu(?:e|es|ed|ing)',
  'intensified',
];

/** What decides it where a thing might as well be aimed at as achieved. */
export const ACHIEVED =
  /(?<!\p{L})(?:achiev(?:ed|ing)|complet(?:ed|ing)|finished|opened|established|built|reached|fulfilled|realized|delivered)(?!\p{L})/u;

const patternOf = (phrases: readonly string[]) =>
  new RegExp(String.raw`(?<!\p{L})(?:${phrases.join('|')})(?!\p{L})`, 'u');
const PATTERNS: Readonly<Record<Unfinished, RegExp>> = {
  planned: patternOf(PLANNED),
  'under-way': patternOf(UNDER_WAY),
};

/** The word in the text that says the stage, or `null`. */
export function stageWord(text: string, stage: Unfinished): string | null {
  return PATTERNS[stage].exec(unbroken(text))?.[0] ?? null;
}
