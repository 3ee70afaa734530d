/** The format of the seeds, as `seeds/README.md` tells it to the people who write them. */
import * as z from 'zod';
import {LANGUAGES, type Basis} from '../../src/model/model.ts';
import {NotADate, parseEdtf, parsePeriod} from './period.ts';
import {NotAValue, parseValue} from './value.ts';
import {
  CHANGE_BASES,
  HEDGES,
  METRIC_KINDS,
  PERIOD_TYPES,
  PURPOSES,
  ROLES,
  STAGES,
  SUBJECT_KINDS,
} from '../../src/schema/closed-lists.ts';
import {WEB_ADDRESS} from '../../src/schema/values.ts';
import {lines} from './lines.ts';
import {strict, text, localizedText} from './shapes.ts';

const SET_ASIDE_REASONS = [
  'name',
  'date',
  'heading',
  'ordinal',
  'structure',
  'programme',
  'idiom',
  'address',
  'position',
  'pronoun',
  'vague',
  'repeated',
] as const;

/** Runs a parser of ours inside zod: what it throws becomes the message. */
function parsed<T>(parse: (input: string) => T) {
  return z.string().transform((input, context): T => {
    try {
      return parse(input);
    } catch (error) {
      if (!(error instanceof NotAValue || error instanceof NotADate)) throw error;
      context.addIssue({code: 'custom', message: error.message});
      return z.NEVER;
    }
  });
}

const basis = z
  .union([z.literal('stated'), strict({inferred: localizedText})])
  .transform((seed): Basis =>
    seed === 'stated' ? {by: 'stated'} : {by: 'inferred', why: seed.inferred},
  );

const hedge = z.enum(HEDGES);
const amount = parsed(parseValue);

export const setAsideSeed = strict({lines, printed: text, reason: z.enum(SET_ASIDE_REASONS)});

const evidenceSeed = strict({
  for: z.enum(PURPOSES),
  document: z.exactOptional(text),
  lines,
  printed: text,
  role: z.exactOptional(z.enum(ROLES)),
  sic: z.exactOptional(text),
});

const periodSeed = strict({
  edtf: z.string(),
  type: z.enum(PERIOD_TYPES),
  basis,
}).transform(({edtf, type, basis}, context) => {
  try {
    return parsePeriod(edtf, type, basis);
  } catch (error) {
    if (!(error instanceof NotADate)) throw error;
    context.addIssue({code: 'custom', path: ['edtf'], message: error.message});
    return z.NEVER;
  }
});

const anyFact = {
  id: text,
  about: text,
  label: z.exactOptional(localizedText),
  scope: z.exactOptional(localizedText),
  period: z.exactOptional(periodSeed),
  stage: z.enum(STAGES),
  stageBasis: z.exactOptional(basis),
  evidence: z.tuple([evidenceSeed], evidenceSeed),
  outcome: z.exactOptional(text),
  note: z.exactOptional(localizedText),
};

export const figureSeed = strict({
  ...anyFact,
  metric: text,
  value: amount,
  hedge: z.exactOptional(hedge),
  also: z.exactOptional(z.tuple([amount], amount)),
  dimensions: z.exactOptional(z.record(z.string(), text)),
  partOf: z.exactOptional(text),
  change: z.exactOptional(text),
});

export const milestoneSeed = strict({...anyFact, what: localizedText});

export const claimSeed = strict({
  ...anyFact,
  what: localizedText,
  rank: z.int().positive().nullable(),
  among: localizedText,
  rankedFigure: z.exactOptional(text),
  voice: text.nullable(),
});

export const documentSeed = strict({
  id: text,
  file: text,
  title: text,
  titleBasis: basis,
  publisher: strict({name: text, basis}).nullable(),
  published: strict({edtf: parsed((input) => (parseEdtf(input), input)), basis}).nullable(),
  url: z
    .string()
    .regex(WEB_ADDRESS, {error: 'expected an address that begins with https://'})
    .nullable(),
  lang: z.literal('en'),
  complete: z.boolean(),
});

export const unitSeed = strict({
  id: text,
  words: z.record(z.enum(LANGUAGES), strict({one: z.exactOptional(text), other: text})),
  symbol: z.exactOptional(z.partialRecord(z.enum(LANGUAGES), text)),
  counter: z.partialRecord(z.enum(LANGUAGES), text).nullable(),
  base: z.exactOptional(strict({unit: text, factor: z.number().positive()})),
});

export const subjectSeed = strict({
  id: text,
  name: localizedText,
  kind: z.enum(SUBJECT_KINDS),
  partOf: z.exactOptional(text),
});

const dimension = strict({label: localizedText, values: z.record(z.string(), localizedText)});

export const metricSeed = strict({
  id: text,
  label: localizedText,
  unit: text,
  kind: z.enum(METRIC_KINDS),
  definition: localizedText,
  whole: z.exactOptional(localizedText),
  changeOf: z.exactOptional(text),
  base: z.exactOptional(z.enum(CHANGE_BASES)),
  dimensions: z.exactOptional(z.record(z.string(), dimension)),
});

export const retiredSeed = z.union([
  strict({id: text, movedTo: text}),
  strict({id: text, withdrawn: localizedText}),
]);

export type EvidenceSeed = z.output<typeof evidenceSeed>;
export type SetAsideSeed = z.output<typeof setAsideSeed>;
export type SetAsideReason = SetAsideSeed['reason'];
export type FigureSeed = z.output<typeof figureSeed> & {readonly type: 'figure'};
export type MilestoneSeed = z.output<typeof milestoneSeed> & {readonly type: 'milestone'};
export type ClaimSeed = z.output<typeof claimSeed> & {readonly type: 'claim'};
export type FactSeed = FigureSeed | MilestoneSeed | ClaimSeed;
export type DocumentSeed = z.output<typeof documentSeed>;
export type UnitSeed = z.output<typeof unitSeed>;
export type SubjectSeed = z.output<typeof subjectSeed>;
export type MetricSeed = z.output<typeof metricSeed>;
export type RetiredSeed = z.output<typeof retiredSeed>;
