import * as z from 'zod/mini';
import {HEDGES, PERIOD_TYPES, PRECISIONS, PURPOSES, ROLES, STAGES} from './closed-lists.ts';
import {filledListOf, listOf, object, pairOf, recordOf} from './containers.ts';
import {stringLike, wholeFrom, wrong, type ValueSchemas} from './values.ts';

/** Facts and what they carry. Where a rule joins two values, JSON Schema cannot say it: the rule is a `check` of its own. */
export function factSchemas({
  text,
  localizedText,
  factId,
  wordRef,
  factRef,
  unitRef,
  day,
  edtf,
  basis,
}: ValueSchemas) {
  const quantity = object({
    value: z.number(),
    decimal: stringLike(/^-?\d{1,400}(?:\.\d{1,100})?$/, 'decimal digits such as "1.50"'),
    unit: unitRef,
    hedge: z.enum(['none', ...HEDGES]),
    digits: wholeFrom(1),
  }).check(
    z.check(({value: {value, decimal}, issues}) => {
      if (Number(decimal) === value) return;
      issues.push(wrong(decimal, `decimal "${decimal}" is not value ${value}`));
    }),
  );
  const period = object({
    edtf,
    type: z.enum(PERIOD_TYPES),
    start: z.nullable(day),
    end: z.nullable(day),
    precision: z.enum(PRECISIONS),
    basis,
  }).check(
    z.check(({value: {start, end}, issues}) => {
      if (start === null && end === null) {
        issues.push(wrong(start, 'a period needs a start or an end'));
      } else if (start !== null && end !== null && start > end) {
        issues.push(wrong(start, `${start} comes after ${end}`));
      }
    }),
  );
  const lineRange = pairOf(wholeFrom(1)).check(
    z.check(({value: [first, last], issues}) => {
      if (first > last) issues.push(wrong(first, `line ${first} comes after line ${last}`));
    }),
  );
  const evidence = object({
    for: z.enum(PURPOSES),
    document: wordRef,
    lines: filledListOf(lineRange),
    printed: text,
    role: z.enum(ROLES),
    sic: z.exactOptional(text),
  });
  const anyFact = {
    id: factId,
    about: wordRef,
    label: z.exactOptional(localizedText),
    scope: z.exactOptional(localizedText),
    period: z.nullable(period),
    reported: edtf,
    stage: z.enum(STAGES),
    stageBasis: basis,
    evidence: filledListOf(evidence),
    outcome: z.exactOptional(factRef),
    disagreesWith: z.exactOptional(listOf(factRef)),
    note: z.exactOptional(localizedText),
  };
  const figure = object({
    type: z.literal('figure'),
    ...anyFact,
    metric: wordRef,
    quantity,
    also: z.exactOptional(filledListOf(quantity)),
    dimensions: z.exactOptional(recordOf(wordRef, wordRef)),
    partOf: z.exactOptional(factRef),
    change: z.exactOptional(factRef),
  });
  const milestone = object({type: z.literal('milestone'), ...anyFact, what: localizedText});
  const claim = object({
    type: z.literal('claim'),
    ...anyFact,
    what: localizedText,
    rank: z.nullable(wholeFrom(1)),
    among: localizedText,
    rankedFigure: z.exactOptional(factRef),
    voice: z.nullable(wordRef),
  });
  return {quantity, period, lineRange, evidence, figure, milestone, claim};
}
