/** What the parts of `facts.json` look like. Functions, so that nothing is made before a dataset is read. */
import {daysOf} from '../model/edtf.ts';
import type {Basis, Period, LocalizedText} from '../model/model.ts';
import {fail, shown} from './error.ts';
import {keyed, object, oneOf, orNull, own, text, textLike, type Reader} from './readers.ts';

/** No spaces: attributes list ids with spaces between. */
export const idReader = (): Reader<string> =>
  textLike(/^\S{1,200}$/, 'an id without spaces, such as "putuo.parks"');

export const localizedTextReader = (): Reader<LocalizedText> =>
  object<LocalizedText>({en: text, 'zh-Hans': text});

/** A day, month, year, decade or interval of them. */
export const edtf: Reader<string> = (value) => {
  const given = text(value);
  const {start, end} = daysOf(given);
  return start === null && end === null
    ? fail(`expected a date such as "2023-09-27", "2018-10" or "2016/2017", not ${shown(given)}`)
    : given;
};

const day = (): Reader<string> => textLike(/^\d{4}-\d\d-\d\d$/, 'a day such as "2023-09-27"');

export function basisReader(): Reader<Basis> {
  const stated = object<Basis & {by: 'stated'}>({by: oneOf('stated')});
  const inferred = object<Basis & {by: 'inferred'}>({
    by: oneOf('inferred'),
    why: localizedTextReader(),
  });
  return (value) => (own(keyed(value), 'by') === 'stated' ? stated(value) : inferred(value));
}

export function periodReader(): Reader<Period> {
  const period = object<Period>({
    edtf: text,
    type: oneOf('instant', 'span', 'as-of', 'since', 'by'),
    start: orNull(day()),
    end: orNull(day()),
    precision: oneOf('day', 'month', 'year', 'decade'),
    basis: basisReader(),
  });
  return (value) => {
    const read = period(value);
    const {start, end} = read;
    if (start === null && end === null) fail('a period needs a start or an end');
    if (start !== null && end !== null && start > end) fail(`${start} comes after ${end}`);
    return read;
  };
}
