import type {Problem} from '../base/outcome.ts';

// Written for the person who edits the page: what was given, what was expected, what to do.

export function unknownSubject(id: string, nearest: readonly string[]): Problem {
  const ask =
    nearest.length === 0
      ? {en: '', 'zh-Hans': ''}
      : {
          en: ` Did you mean ${nearest.map((other) => `"${other}"`).join(' or ')}?`,
          'zh-Hans': `您要找的是${nearest.map((other) => `“${other}”`).join('、')}吗？`,
        };
  return {
    state: 'unknown',
    code: 'unknown-id',
    id,
    message: {
      en: `There is no subject "${id}".${ask.en}`,
      'zh-Hans': `没有“${id}”这个对象。${ask['zh-Hans']}`,
    },
  };
}

export function nothingAbout(ids: string): Problem {
  return {
    state: 'unknown',
    code: 'no-figure',
    id: ids,
    message: {
      en: `There is no fact with about="${ids}" in this time.`,
      'zh-Hans': `在这段时间内没有 about="${ids}" 的内容。`,
    },
  };
}

export function malformedBound(attribute: 'from' | 'to', date: string): Problem {
  return {
    state: 'invalid',
    code: 'malformed-date',
    id: date,
    message: {
      en: `${attribute}="${date}" is not a date. Write a year, a month or a day: "2023", "2023-09", "2023-09-27".`,
      'zh-Hans': `${attribute}="${date}" 不是日期。请写年、月或日：“2023”“2023-09”“2023-09-27”。`,
    },
  };
}
