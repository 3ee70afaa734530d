import {inEveryLanguage} from '@putuo/data/query';
import type {Language, LocalizedText} from '@putuo/data/query';
import {notices} from '../wording/generated/words.ts';
import type {NoticeWords} from '../wording/words.ts';
import type {Problem} from './outcome.ts';

type Kind = Pick<Problem, 'state' | 'code' | 'id'>;

function problem(kind: Kind, text: (words: NoticeWords, language: Language) => string): Problem {
  return {...kind, message: inEveryLanguage((language) => text(notices[language], language))};
}

export function unknownId(id: string, nearest: readonly string[]): Problem {
  return problem({state: 'unknown', code: 'unknown-id', id}, (words) =>
    words.unknownId(id, nearest),
  );
}

export function unknownSubject(id: string, nearest: readonly string[]): Problem {
  return problem({state: 'unknown', code: 'unknown-id', id}, (words) =>
    words.unknownSubject(id, nearest),
  );
}

export function withdrawnId(id: string, why: LocalizedText): Problem {
  return problem({state: 'unknown', code: 'withdrawn-id', id}, (words, language) =>
    words.withdrawnId(id, why[language]),
  );
}

export function noFigure(about: string, metric: string, asOf: string | null): Problem {
  return problem({state: 'unknown', code: 'no-figure', id: `${about} ${metric}`}, (words) =>
    words.noFigure(about, metric, asOf),
  );
}

export function nothingAbout(about: string): Problem {
  return problem({state: 'unknown', code: 'no-figure', id: about}, (words) =>
    words.nothingAbout(about),
  );
}

export function notAFigure(id: string): Problem {
  return problem({state: 'invalid', code: 'not-a-figure', id}, (words) => words.notAFigure(id));
}

export function malformedId(id: string): Problem {
  return problem({state: 'invalid', code: 'malformed-id', id}, (words) => words.malformedId(id));
}

export function malformedDate(attribute: 'as-of' | 'from' | 'to', date: string): Problem {
  return problem({state: 'invalid', code: 'malformed-date', id: date}, (words) =>
    words.malformedDate(attribute, date),
  );
}

export function ambiguous(about: string, metric: string, ids: readonly string[]): Problem {
  return problem({state: 'invalid', code: 'ambiguous', id: `${about} ${metric}`}, (words) =>
    words.ambiguous(about, metric, ids),
  );
}

export function unknownDimension(dimension: string, known: readonly string[]): Problem {
  return problem({state: 'invalid', code: 'unknown-dimension', id: dimension}, (words) =>
    words.unknownDimension(dimension, known),
  );
}

/** Each of `wanted` lists the attributes that would do together. */
export function missingAttribute(...wanted: readonly (readonly string[])[]): Problem {
  return problem({state: 'incomplete', code: 'missing-attribute', id: null}, (words) =>
    words.missingAttribute(wanted),
  );
}

export function noDataset(id: string): Problem {
  return problem({state: 'incomplete', code: 'no-dataset', id}, (words) => words.noDataset(id));
}

/** The one visible line. What an empty tag wraps is not promised to be shown. */
export function noticeText({message}: Problem, hasContent: boolean): LocalizedText {
  return hasContent
    ? inEveryLanguage((language) => notices[language].shownInstead(message[language]))
    : message;
}
