import type {CiteWords, CompareWords, FactWords} from './words.ts';

const stages = {achieved: 'achieved', 'under-way': 'under way', planned: 'planned'};

const monthNames = /* @__PURE__ */ new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  timeZone: 'UTC',
});
const known = /* @__PURE__ */ new Map<number, string>();

/** Kept: a format is slow, and there are twelve. */
function monthName(month: number): string {
  const name = known.get(month) ?? monthNames.format(Date.UTC(2000, month - 1));
  known.set(month, name);
  return name;
}

const and = /* @__PURE__ */ new Intl.ListFormat('en-GB');

export const facts: FactWords = {
  space: ' ',
  comma: ', ',
  colon: ': ',
  stop: '.',
  list: ', ',
  aside: ' ($0)',
  hedges: {
    none: '',
    about: 'about',
    over: 'over',
    'at-least': 'at least',
    nearly: 'nearly',
    under: 'under',
    'up-to': 'up to',
  },
  within: ['within', ''],
  one: (unit) => (unit === 'hour' ? 'an' : 'a'),
  scales: [
    [12, 'trillion', 3],
    [9, 'billion', 3],
    [6, 'million', 3],
    [3, 'thousand', -1],
  ],
  up: 'up',
  upPoints: 'up',
  down: 'down',
  unmoved: 'changed by',
  rate: (unit) => ['', unit],
  yearOnYear: ['', 'year on year'],
  stages,
  staged: {amount: stages, event: stages},
  date: ({year, month, day}) =>
    [
      day,
      month && monthName(month),
      year.replace(/X+/, (digits) => `${digits.replace(/X/g, '0')}s`),
    ]
      .filter(Boolean)
      .join(' '),
  shortened: 'from',
  // "January–August 2023", "28 April – 5 May 2019".
  to: (from, to) => from + (from.includes(' ') ? ' – ' : '–') + to,
  around: 'around $0',
  perhaps: 'possibly $0',
  periods: {'as-of': 'as of $0', since: 'since $0'},
  by: (date) => (date.endsWith('s') ? `by the end of the ${date}` : `by ${date}`),
  openEnd: 'from $0',
  openStart: 'until $0',
  reported: 'reported $0',
  reportedThen: 'reported the same day',
  asReported: 'as reported $0',
  share: '$0 of $1',
  kindWord: / District$/,
  label: (subject, metric) => `${metric}, ${subject}`,
  claimed: 'as the source claims',
  claimedBy: 'according to $0',
  among: (what, peers) => `${what} among ${peers}`,
  amongIn: (what, place) => `${what} in ${place}`,
  rank: ', rank $0',
  stated: 'stated in the document',
  inferred: 'inferred: $0',
};

export const citations: CiteWords = {
  title: '$0',
  line: 'line $0',
  lines: 'lines $0',
  undated: 'undated',
  dateBasis: 'date $0',
  semicolon: '; ',
  roles: {value: '', period: 'period', stage: 'stage', scope: 'scope'},
  meant: ' [sic: $0]',
  alsoIn: 'Also printed in: ',
};

export const comparisons: CompareWords = {
  reasons: {
    metric: {one: 'These are different measures'},
    unit: {one: 'These units do not convert into one another'},
    containment: {
      one: 'One of these is part of the other',
      many: 'Some of these are part of others',
    },
    'period-length': {one: 'These amounts cover periods of different length'},
    'period-missing': {
      one: 'The source gives no period for this',
      many: 'The source gives no period for these',
    },
    period: {one: 'The periods differ'},
    stage: {one: 'These are at different stages'},
    scope: {one: 'These figures count different things'},
    breakdown: {one: 'These are not broken down in the same way'},
    subject: {
      one: 'One of these subjects is part of the other',
      many: 'Some of these subjects are part of others',
    },
    'order-unknown': {one: 'Hedges or rounding leave open which of these is larger'},
  },
  counted: 'unit',
  list: (names, more, areLabels) => {
    if (areLabels || names.some((name) => /,| and | or /.test(name)))
      return names.join('; ') + (more > 0 ? `; and ${more} more` : '');
    return and.format(more > 0 ? [...names, `${more} more`] : names);
  },
};
