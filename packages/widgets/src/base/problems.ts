import type {LocalizedText} from '@putuo/data/query';
import type {Problem} from './outcome.ts';

// Written for the person who edits the page: what was given, what was expected, what to do.

const quoted = (ids: readonly string[]) => ids.map((id) => `"${id}"`);
/** "a"; "a" or "b"; "a", "b" or "c". */
function either(ids: readonly string[]): string {
  const names = quoted(ids);
  const last = names.slice(-1).join('');
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${last}` : last;
}
const zhQuoted = (ids: readonly string[]) => ids.map((id) => `“${id}”`).join('、');

export function unknownId(id: string, nearest: readonly string[]): Problem {
  const ask =
    nearest.length === 0
      ? {en: '', 'zh-Hans': ''}
      : {
          en: ` Did you mean ${either(nearest)}?`,
          'zh-Hans': `您要找的是${zhQuoted(nearest)}吗？`,
        };
  return {
    state: 'unknown',
    code: 'unknown-id',
    id,
    message: {
      en: `There is no figure "${id}".${ask.en}`,
      'zh-Hans': `没有“${id}”这个数据。${ask['zh-Hans']}`,
    },
  };
}

export function withdrawnId(id: string, why: LocalizedText): Problem {
  return {
    state: 'unknown',
    code: 'withdrawn-id',
    id,
    message: {
      en: `The figure "${id}" was withdrawn: ${why.en}`,
      'zh-Hans': `数据“${id}”已撤回：${why['zh-Hans']}`,
    },
  };
}

export function noFigure(about: string, metric: string, asOf: string | null): Problem {
  return {
    state: 'unknown',
    code: 'no-figure',
    id: `${about} ${metric}`,
    message: {
      en: `There is no figure with about="${about}" and metric="${metric}"${asOf ? ` as of ${asOf}` : ''}.`,
      'zh-Hans': `没有 about="${about}"、metric="${metric}" 的数据${asOf ? `（截至 ${asOf}）` : ''}。`,
    },
  };
}

export function notAFigure(id: string): Problem {
  return {
    state: 'invalid',
    code: 'not-a-figure',
    id,
    message: {
      en: `"${id}" is not a figure: it holds no number to show here.`,
      'zh-Hans': `“${id}”不是数字，这里无法显示。`,
    },
  };
}

export function malformedId(id: string): Problem {
  return {
    state: 'invalid',
    code: 'malformed-id',
    id,
    message: {
      en: `"${id}" is not an id. Ids look like "putuo.fiscal-revenue-jan-aug-2023".`,
      'zh-Hans': `“${id}”不是数据编号。编号的写法如“putuo.fiscal-revenue-jan-aug-2023”。`,
    },
  };
}

export function malformedDate(date: string): Problem {
  return {
    state: 'invalid',
    code: 'malformed-date',
    id: date,
    message: {
      en: `as-of="${date}" is not a date. Write a year, a month or a day: "2023", "2023-09", "2023-09-27".`,
      'zh-Hans': `as-of="${date}" 不是日期。请写年、月或日：“2023”“2023-09”“2023-09-27”。`,
    },
  };
}

export function ambiguous(about: string, metric: string, ids: readonly string[]): Problem {
  return {
    state: 'invalid',
    code: 'ambiguous',
    id: `${about} ${metric}`,
    message: {
      en: `Several figures have about="${about}" and metric="${metric}". Name one with fact: ${quoted(ids).join(', ')}.`,
      'zh-Hans': `有多个 about="${about}"、metric="${metric}" 的数据。请用 fact 指明其一：${zhQuoted(ids)}。`,
    },
  };
}

/** `wanted` says which attributes would do. */
export function missingAttribute(
  wanted: LocalizedText = {
    en: 'fact, or about and metric',
    'zh-Hans': 'fact，或同时写 about 和 metric',
  },
): Problem {
  return {
    state: 'incomplete',
    code: 'missing-attribute',
    id: null,
    message: {
      en: `This tag does not say which figure to show. Give it ${wanted.en}.`,
      'zh-Hans': `这个标签没有写明要显示哪个数据。请写 ${wanted['zh-Hans']}。`,
    },
  };
}

export function noDataset(id: string): Problem {
  return {
    state: 'incomplete',
    code: 'no-dataset',
    id,
    message: {
      en: `"${id}" cannot be looked up: the page has provided no dataset.`,
      'zh-Hans': `无法查找“${id}”：本页没有提供数据集。`,
    },
  };
}

/** The one visible line. What an empty tag wraps is not promised to be shown. */
export function noticeText({message}: Problem, hasContent: boolean): LocalizedText {
  return hasContent
    ? {
        en: `${message.en} The text you wrote is shown instead.`,
        'zh-Hans': `${message['zh-Hans']}现在显示的是您写在标签里的文字。`,
      }
    : message;
}
