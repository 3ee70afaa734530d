import type {Stage} from '../../src/model.ts';
import {unbroken} from './hedges.ts';

type Unfinished = Exclude<Stage, 'achieved'>;

/** Closed lists. What is in neither does not say that something is planned or under way. */
const PLANNED = [
  String.raw`will(?! have been)`,
  'shall',
  'would',
  String.raw`(?:is|are|’re|'re) to`,
  'to be',
  'set to',
  'poised to',
  'about to',
  'going to',
  'due to',
  'aims?',
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
  'committed to',
  'striv(?:e|es|ing)',
  'aspires? to',
  'endeavou?rs? to',
  'soon',
  'on the brink of',
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
  'progressing',
  'advancing',
  'launch(?:ed|es|ing)?',
  'initiat(?:e|ed|es|ing)',
  'start(?:ed|s|ing)?',
  'begun',
  'began',
  'commenced',
  'continu(?:e|es|ed|ing)',
  'intensified',
  'proceeding',
  // What is being done: "we are executing", "we’re expediting".
  String.raw`(?:is|are|am|’re|'re|’s) (?:\p{L}+ly )?(?!going|planning|aiming|expecting|striving)\p{L}+ing`,
];

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
