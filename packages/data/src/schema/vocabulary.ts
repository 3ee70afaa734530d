import * as z from 'zod/mini';
import {CHANGE_BASES, METRIC_KINDS, SUBJECT_KINDS} from './closed-lists.ts';
import {object, recordOf, withOrWithout} from './containers.ts';
import {expected} from './expected.ts';
import {WEB_ADDRESS, byLanguage, stringLike, wholeFrom, type ValueSchemas} from './values.ts';

/** What facts refer to: documents, units, subjects and metrics, and the ids that are no longer facts. */
export function vocabularySchemas(values: ValueSchemas) {
  const {text, localizedText, word, factId, unitId, wordRef, factRef, unitRef, edtf, basis} =
    values;
  const count = wholeFrom(0);
  const someLanguages = byLanguage(z.exactOptional(text));
  const dimension = object({label: localizedText, values: recordOf(word, localizedText)});
  return {
    document: object({
      id: word,
      title: text,
      titleBasis: basis,
      publisher: z.nullable(object({name: text, basis})),
      published: z.nullable(object({edtf, basis})),
      url: z.nullable(stringLike(WEB_ADDRESS, 'an address that begins with https://')),
      lang: z.literal('en'),
      sha256: stringLike(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
      lines: wholeFrom(1),
      ledger: object({meant: count, setAside: count, open: count}),
    }),
    unit: object({
      id: unitId,
      words: byLanguage(object({one: z.exactOptional(text), other: text})),
      symbol: z.exactOptional(someLanguages),
      counter: z.nullable(someLanguages),
      base: z.exactOptional(
        object({
          unit: unitRef,
          factor: z.number().check(z.positive({error: expected('a number above 0')})),
        }),
      ),
    }),
    subject: object({
      id: word,
      name: localizedText,
      kind: z.enum(SUBJECT_KINDS),
      partOf: z.exactOptional(wordRef),
    }),
    metric: object({
      id: word,
      label: localizedText,
      unit: unitRef,
      kind: z.enum(METRIC_KINDS),
      definition: localizedText,
      whole: z.exactOptional(localizedText),
      changeOf: z.exactOptional(wordRef),
      base: z.exactOptional(z.enum(CHANGE_BASES)),
      dimensions: z.exactOptional(recordOf(word, dimension)),
    }),
    retired: withOrWithout('movedTo', [
      object({id: factId, movedTo: factRef}),
      object({id: factId, withdrawn: localizedText}),
    ]),
  };
}
