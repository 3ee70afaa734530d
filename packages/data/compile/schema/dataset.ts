/** The shape of `facts.json`, for whoever reads it: its JSON Schema is written from this. */
import * as z from 'zod';
import {
  CHANGE_BASES,
  HEDGES,
  METRIC_KINDS,
  PERIOD_TYPES,
  PURPOSES,
  ROLES,
  STAGES,
  SUBJECT_KINDS,
} from './closed-lists.ts';

const id = z.string().min(1);
const localizedText = z.strictObject({en: z.string().min(1), 'zh-Hans': z.string().min(1)});

function nonEmpty<T extends z.ZodType>(item: T) {
  return z.tuple([item], item).readonly();
}

const basis = z.discriminatedUnion('by', [
  z.strictObject({by: z.literal('stated')}),
  z.strictObject({by: z.literal('inferred'), why: localizedText}),
]);

const day = z.iso.date();
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);

const quantity = z.strictObject({
  value: z.number(),
  decimal,
  unit: id,
  hedge: z.enum(['none', ...HEDGES]),
  digits: z.int().positive(),
});

const period = z.strictObject({
  edtf: z.string().min(4),
  type: z.enum(PERIOD_TYPES),
  start: day.nullable(),
  end: day.nullable(),
  precision: z.enum(['day', 'month', 'year', 'decade']),
  basis,
});

const evidence = z.strictObject({
  for: z.enum(PURPOSES),
  document: id,
  lines: nonEmpty(z.tuple([z.int().positive(), z.int().positive()]).readonly()),
  printed: z.string().min(1),
  role: z.enum(ROLES),
  sic: z.exactOptional(z.string().min(1)),
});

const anyFact = {
  id,
  about: id,
  label: z.exactOptional(localizedText),
  scope: z.exactOptional(localizedText),
  period: period.nullable(),
  reported: z.string().min(4),
  stage: z.enum(STAGES),
  stageBasis: basis,
  evidence: nonEmpty(evidence),
  outcome: z.exactOptional(id),
  disagreesWith: z.exactOptional(z.array(id).readonly()),
  note: z.exactOptional(localizedText),
};

const figure = z.strictObject({
  type: z.literal('figure'),
  ...anyFact,
  metric: id,
  quantity,
  also: z.exactOptional(nonEmpty(quantity)),
  dimensions: z.exactOptional(z.record(z.string(), z.string()).readonly()),
  partOf: z.exactOptional(id),
  change: z.exactOptional(id),
});

const milestone = z.strictObject({type: z.literal('milestone'), ...anyFact, what: localizedText});

const claim = z.strictObject({
  type: z.literal('claim'),
  ...anyFact,
  what: localizedText,
  rank: z.int().positive().nullable(),
  among: localizedText,
  rankedFigure: z.exactOptional(id),
  voice: id.nullable(),
});

const document = z.strictObject({
  id,
  title: z.string().min(1),
  titleBasis: basis,
  publisher: z.strictObject({name: z.string().min(1), basis}).nullable(),
  published: z.strictObject({edtf: z.string().min(4), basis}).nullable(),
  url: z.string().nullable(),
  lang: z.literal('en'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  lines: z.int().nonnegative(),
  ledger: z.strictObject({
    meant: z.int().nonnegative(),
    setAside: z.int().nonnegative(),
    open: z.int().nonnegative(),
  }),
});

const unitWords = z.strictObject({
  one: z.exactOptional(z.string().min(1)),
  other: z.string().min(1),
});
const someLanguages = z.strictObject({
  en: z.exactOptional(z.string().min(1)),
  'zh-Hans': z.exactOptional(z.string().min(1)),
});

const unit = z.strictObject({
  id,
  words: z.strictObject({en: unitWords, 'zh-Hans': unitWords}),
  symbol: z.exactOptional(someLanguages),
  counter: someLanguages.nullable(),
  base: z.exactOptional(z.strictObject({unit: id, factor: z.number().positive()})),
});

const subject = z.strictObject({
  id,
  name: localizedText,
  kind: z.enum(SUBJECT_KINDS),
  partOf: z.exactOptional(id),
});

const metric = z.strictObject({
  id,
  label: localizedText,
  unit: id,
  kind: z.enum(METRIC_KINDS),
  definition: localizedText,
  whole: z.exactOptional(localizedText),
  changeOf: z.exactOptional(id),
  base: z.exactOptional(z.enum(CHANGE_BASES)),
  dimensions: z.exactOptional(
    z
      .record(
        z.string(),
        z.strictObject({
          label: localizedText,
          values: z.record(z.string(), localizedText).readonly(),
        }),
      )
      .readonly(),
  ),
});

const retired = z.union([
  z.strictObject({id, movedTo: id}),
  z.strictObject({id, withdrawn: localizedText}),
]);

export const datasetSchema = z.strictObject({
  version: z.string().min(1),
  documents: z.array(document).readonly(),
  units: z.array(unit).readonly(),
  subjects: z.array(subject).readonly(),
  metrics: z.array(metric).readonly(),
  facts: z.array(z.discriminatedUnion('type', [figure, milestone, claim])).readonly(),
  retired: z.array(retired).readonly(),
});
